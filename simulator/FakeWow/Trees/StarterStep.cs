namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>One point of a starter build, in buying order.</summary>
/// <param name="NodeId">The node to buy a rank of.</param>
/// <param name="EntryId">The entry to choose, or null where the node has no choice.</param>
public readonly record struct StarterStep(int NodeId, int? EntryId);
