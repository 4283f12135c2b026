using AzerothsTopTalent.Data;
using AzerothsTopTalent.Shipping;
using AzerothsTopTalent.Tool.Hosting;
using AzerothsTopTalent.Tool.Progress;

namespace AzerothsTopTalent.Tool.Doctor;

/// <summary>The data, the addon's folder, and what is installed in the game.</summary>
internal static class AddonChecks
{
    private static readonly TimeSpan Stale = TimeSpan.FromDays(7);

    public static Finding Data(Project project, TimeProvider clock)
    {
        const string Subject = "Builds";
        if (!File.Exists(project.TalentData))
        {
            return new Finding(Subject, Health.Bad, "there is no TalentData.lua.", "Run `att generate`.");
        }

        if (TalentDataReader.Read(File.ReadAllBytes(project.TalentData)) is not { } data)
        {
            return new Finding(Subject, Health.Bad, "TalentData.lua is not of this version.", "Run `att generate`.");
        }

        var age = clock.GetUtcNow() - data.Timestamp;
        var what = $"{data.Specs.Count} specs from {data.Source}, {Words.Span(age)} old";
        return !data.Complete
                ? new Finding(
                    Subject,
                    Health.Note,
                    $"{what}, not complete.",
                    "Run `att generate` again; it goes on from there."
                )
            : age > Stale ? new Finding(Subject, Health.Note, $"{what}.", "Run `att generate` for newer ones.")
            : data.Source == "sandbox"
                ? new Finding(
                    Subject,
                    Health.Note,
                    $"{what}: made up, for trying things out.",
                    "`att ship` takes them only with --allow-sandbox."
                )
            : new Finding(Subject, Health.Good, $"{what}.");
    }

    public static Finding Folder(Project project)
    {
        const string Subject = "Addon";
        var package = AddonPackage.Read(project.AddonFolder, allowSandbox: true);
        return package.Problem is { } problem
            ? new Finding(Subject, Health.Bad, problem)
            : new Finding(
                Subject,
                Health.Good,
                $"{package.Files.Count} files in {project.AddonFolder}, all that the .toc lists."
            );
    }

    /// <param name="project">What lies here.</param>
    /// <param name="addOns">The game's AddOns folder.</param>
    public static Finding Installed(Project project, string addOns)
    {
        const string Subject = "Installed";
        var target = Path.Combine(addOns, Project.AddonName);
        if (!Directory.Exists(addOns))
        {
            return new Finding(
                Subject,
                Health.Bad,
                $"there is no folder {addOns}.",
                "Name the game's AddOns folder (…/_retail_/Interface/AddOns)."
            );
        }

        var here = AddonPackage.Read(project.AddonFolder, allowSandbox: true);
        var ship = $"Run `att ship --to \"{addOns}\"`.";
        if (!Directory.Exists(target))
        {
            return new Finding(Subject, Health.Note, $"the addon is not in {addOns}.", ship);
        }

        var there = AddonPackage.Read(target, allowSandbox: true);
        return there.Problem is { } problem ? new Finding(Subject, Health.Bad, problem, ship)
            : Same(here, there) ? new Finding(Subject, Health.Good, $"{target} is what lies here.")
            : new Finding(Subject, Health.Note, $"{target} is another version than the one here.", ship);
    }

    private static bool Same(AddonPackage here, AddonPackage there) =>
        here.Files.Count == there.Files.Count
        && here.Files.Zip(there.Files)
            .All(pair =>
                pair.First.Name == pair.Second.Name && pair.First.Content.AsSpan().SequenceEqual(pair.Second.Content)
            );
}
