namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>What was bought of one node.</summary>
/// <param name="Ranks">1 or more.</param>
/// <param name="EntryId">The chosen entry of a choice node; null on other nodes.</param>
public readonly record struct TraitPick(int Ranks, int? EntryId);
