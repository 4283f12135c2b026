namespace AzerothsTopTalent.Data;

/// <summary>What the data depends on; always the first line. Data of another config is not mixed.</summary>
internal sealed record ConfigLine(
    int Format,
    string Source,
    string Host,
    int Top,
    int Difficulty,
    IReadOnlyList<int> RaidZones,
    int MythicPlusZone,
    int Partition
) : CheckpointLine
{
    public const int CurrentFormat = 1;

    /// <summary>What differs from another config, in words, or null.</summary>
    public string? DifferenceTo(ConfigLine other)
    {
        if (Format != other.Format)
            return "the format of the checkpoint";
        if (Source != other.Source || Host != other.Host)
            return "the source";
        if (Top != other.Top)
            return "--top";
        if (Difficulty != other.Difficulty)
            return "--difficulty";
        if (MythicPlusZone != other.MythicPlusZone || !RaidZones.SequenceEqual(other.RaidZones))
            return "the zones";
        return Partition != other.Partition ? "--partition" : null;
    }
}
