namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>What must be known before there is a world.</summary>
public sealed class StorySetting
{
    public int SpecId { get; set; } = 250;
    public int Level { get; set; } = 90;
    public int Seed { get; set; } = 1;
    public FakeWow.World.Language Language { get; set; } = FakeWow.World.Language.English;
    public (string Version, string Build, string Date, int Interface) Build { get; set; } =
        ("12.1.5", "70077", "Sep 29 2026", 120105);

    /// <summary>Null for the trees the runner was given.</summary>
    public string? Trees { get; set; }

    /// <summary>Null for the addon the runner was given.</summary>
    public string? AddonFolder { get; set; }

    /// <summary>Null for the data the runner was given, <c>none</c> for no data.</summary>
    public string? DataFile { get; set; }

    /// <summary>The text of the data file, where a story holds it itself.</summary>
    public string? DataText { get; set; }
    public string? AccountVariables { get; set; }
    public string? CharacterVariables { get; set; }
    public List<string> ForeignSlashes { get; } = [];
}
