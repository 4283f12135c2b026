namespace AzerothsTopTalent.Data;

/// <summary>The season as discovered.</summary>
internal sealed record SeasonLine(DateTimeOffset At, Season Season) : CheckpointLine;
