namespace AzerothsTopTalent;

/// <summary>
/// What could be read at this moment, as encounter ids, from the surest signal to the weakest. An empty list means the
/// signal could not be read (unit names are secret in instances, the map may be unknown), which says nothing.
/// </summary>
public sealed record BossSignals(List<int> InSight, List<int> Room, List<int> PulledHere, List<int> LastWipe);
