namespace AzerothsTopTalent.Tool.Hosting;

/// <summary>Where things lie: below the project's root when run inside a clone, else below the current folder.</summary>
public sealed record Project(string Root)
{
    public const string AddonName = "AzerothsTopTalent";

    private const string Mark = "AzerothsTopTalent.sln";

    /// <summary>What ships.</summary>
    public string AddonFolder => Path.Combine(Root, "addon", AddonName);

    public string TalentData => Path.Combine(AddonFolder, "TalentData.lua");

    /// <summary>The addon in C#.</summary>
    public string Sources => Path.Combine(Root, "addon-src");

    public bool HasSources => Directory.Exists(Sources);

    /// <summary>The nearest folder upwards that holds the solution; the folder itself where there is none.</summary>
    public static Project Around(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, Mark)))
            {
                return new Project(at.FullName);
            }
        }

        return new Project(folder);
    }
}
