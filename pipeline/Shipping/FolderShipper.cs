namespace AzerothsTopTalent.Shipping;

/// <summary>
/// Installs into a folder so that at every moment a whole addon lies there: written beside it first, then the two
/// change places, and only then the old one goes.
/// </summary>
public static class FolderShipper
{
    /// <param name="package">What to ship; it must have no problem.</param>
    /// <param name="addOns">The game's AddOns folder. It must exist: a wrong path must not become a new folder.</param>
    public static ShipOutcome Ship(AddonPackage package, string addOns)
    {
        ArgumentNullException.ThrowIfNull(package);
        if (!Directory.Exists(addOns))
        {
            return ShipOutcome.NotWritten(
                $"there is no folder {addOns}. Name the game's AddOns folder (…/_retail_/Interface/AddOns)."
            );
        }

        var target = Path.Combine(addOns, package.Name);
        if (File.Exists(target) || new DirectoryInfo(target).LinkTarget is not null)
        {
            return ShipOutcome.NotWritten($"{target} is a file or a link, not a folder of its own. Remove it first.");
        }

        try
        {
            return Swap(
                package,
                target,
                Path.Combine(addOns, $".{package.Name}.new"),
                Path.Combine(addOns, $".{package.Name}.old")
            );
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return ShipOutcome.NotWritten(
                $"cannot write to {addOns}: {problem.Message} What was there is still in place."
            );
        }
    }

    private static ShipOutcome Swap(AddonPackage package, string target, string fresh, string old)
    {
        Recover(target, fresh, old);
        foreach (var file in package.Files)
        {
            var path = Path.Combine(fresh, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content);
        }

        var replaced = Directory.Exists(target);
        if (replaced)
        {
            Directory.Move(target, old);
        }

        try
        {
            Directory.Move(fresh, target);
        }
        catch (Exception problem) when (replaced && problem is IOException or UnauthorizedAccessException)
        {
            Directory.Move(old, target);
            throw;
        }

        var warnings = replaced ? [.. package.Warnings, .. Remove(old)] : package.Warnings;
        var what = replaced ? "replaced" : "installed";
        return ShipOutcome.Done(
            $"{package.Name} {what} in {target} ({package.Files.Count} files). Type /reload in the game, or start it.",
            warnings
        );
    }

    /// <summary>Puts right what a ship that was killed half way left behind.</summary>
    private static void Recover(string target, string fresh, string old)
    {
        if (Directory.Exists(old))
        {
            if (Directory.Exists(target))
            {
                Directory.Delete(old, recursive: true);
            }
            else
            {
                Directory.Move(old, target);
            }
        }

        if (Directory.Exists(fresh))
        {
            Directory.Delete(fresh, recursive: true);
        }
    }

    private static IEnumerable<string> Remove(string old)
    {
        try
        {
            Directory.Delete(old, recursive: true);
            return [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [$"the previous version could not be removed and lies in {old}: {problem.Message}"];
        }
    }
}
