using System.Text;

namespace AzerothsTopTalent.Shipping;

/// <summary>
/// What ships of an addon folder: the .toc and the files it lists, nothing else that may lie there. Read into memory
/// first, so that what was checked is what is written.
/// </summary>
public sealed record AddonPackage(string Name, IReadOnlyList<AddonFile> Files)
{
    public const string TalentData = "TalentData.lua";

    /// <summary>Why it must not ship, in one line; null where all is well.</summary>
    public string? Problem { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public static AddonPackage Read(string folder, bool allowSandbox)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var toc = Path.Combine(folder, name + ".toc");
        if (!File.Exists(toc))
        {
            return Refused(name, $"there is no addon at {folder}: {name}.toc is missing. Run `att build` first.");
        }

        var listed = TocFile.Files(File.ReadAllText(toc));
        var escaping = listed.FirstOrDefault(f => Path.IsPathRooted(f) || f.Split('/').Contains(".."));
        if (escaping is not null)
        {
            return Refused(name, $"{name}.toc lists {escaping}, which lies outside the addon folder.");
        }

        if (listed.FirstOrDefault(f => !File.Exists(Path.Combine(folder, f))) is { } missing)
        {
            return Refused(
                name,
                missing == TalentData
                    ? $"{missing} is missing in {folder}. Run `att generate` first."
                    : $"{missing} is missing in {folder}, though {name}.toc lists it. Run `att build` first."
            );
        }

        var files = listed
            .Distinct()
            .Prepend(name + ".toc")
            .Select(f => new AddonFile(f, File.ReadAllBytes(Path.Combine(folder, f))));
        return Checked(new AddonPackage(name, [.. files.OrderBy(f => f.Name, StringComparer.Ordinal)]), allowSandbox);
    }

    private static AddonPackage Checked(AddonPackage package, bool allowSandbox)
    {
        var data = package.Files.FirstOrDefault(f => f.Name == TalentData);
        if (data is null)
        {
            return package with
            {
                Problem = $"{package.Name}.toc does not list {TalentData}: there would be no build to offer.",
            };
        }

        var label = DataLabel.Read(Encoding.UTF8.GetString(data.Content));
        return label switch
        {
            { Source: null } => package with
            {
                Problem = $"{TalentData} does not say where its builds come from. Run `att generate` again.",
            },
            { Source: "sandbox" } when !allowSandbox => package with
            {
                Problem =
                    $"{TalentData} holds made-up builds of the embedded sandbox, which no character can wear. Set WCL_CLIENT_ID and WCL_CLIENT_SECRET and run `att generate`, or add --allow-sandbox.",
            },
            { Complete: false } => package with
            {
                Warnings = [$"{TalentData} is not complete: run `att generate` again to finish it."],
            },
            _ => package,
        };
    }

    private static AddonPackage Refused(string name, string problem) => new(name, []) { Problem = problem };
}
