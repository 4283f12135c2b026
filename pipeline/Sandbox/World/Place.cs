namespace AzerothsTopTalent.Sandbox.World;

/// <summary>An encounter and the zone it belongs to.</summary>
public sealed record Place(Zone Zone, Encounter Encounter);
