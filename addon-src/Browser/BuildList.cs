namespace AzerothsTopTalent;

/// <summary>All builds of a specialization, the general ones first, then in the order of the data.</summary>
public static class BuildList
{
    public static List<Choice> Of(SpecBuilds builds)
    {
        var choices = new List<Choice>();
        if (builds.Raid != null)
            choices.Add(new Choice(builds.SpecID, ContentKind.Raid, null, builds.Raid));
        if (builds.MythicPlus != null)
            choices.Add(new Choice(builds.SpecID, ContentKind.MythicPlus, null, builds.MythicPlus));
        AddEncounters(choices, builds, ContentKind.Raid);
        AddEncounters(choices, builds, ContentKind.MythicPlus);
        return choices;
    }

    private static void AddEncounters(List<Choice> choices, SpecBuilds builds, ContentKind kind)
    {
        foreach (var encounter in BuildData.Encounters)
        {
            var build = builds.Encounters[encounter.EncounterID];
            if (encounter.Kind == kind && build != null)
                choices.Add(new Choice(builds.SpecID, kind, encounter, build));
        }
    }
}
