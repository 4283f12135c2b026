namespace AzerothsTopTalent.FakeWow.World;

/// <summary>A specialization.</summary>
/// <param name="Id">Spec id, as in import strings and rankings.</param>
/// <param name="Name">English name.</param>
/// <param name="Role"><c>TANK</c>, <c>HEALER</c> or <c>DAMAGER</c>.</param>
public sealed record SpecInfo(int Id, string Name, string Role);
