namespace AzerothsTopTalent.Data;

/// <summary>What must hold before a node can be bought.</summary>
/// <param name="Predecessors">One of these must be fully ranked; empty means that nothing is needed.</param>
/// <param name="IsEntry">Whether the node can be bought without a predecessor although it has some.</param>
/// <param name="RequiredPoints">Points spent in the node's pool before it; granted ranks are not spent.</param>
public sealed record NodeRule(IReadOnlyList<int> Predecessors, bool IsEntry, int RequiredPoints);
