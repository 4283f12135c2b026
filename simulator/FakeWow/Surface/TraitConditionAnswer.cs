using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>A condition on nodes: the gate it is, if it is one, and whether it is met.</summary>
public sealed record TraitConditionAnswer(TraitGate? Gate, bool IsMet);
