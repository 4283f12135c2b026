namespace AzerothsTopTalent.Data;

/// <summary>One zone of the season the run works on.</summary>
public sealed record SeasonFound(string Content, int Zone, string Name, int Partition, int Encounters) : ProgressEvent;
