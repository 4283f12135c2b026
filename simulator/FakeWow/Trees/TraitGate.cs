namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>A node behind a gate is available once that many points of the currency are spent in the whole pool.</summary>
/// <param name="CurrencyId">The currency whose spending counts. Granted ranks are not spending.</param>
/// <param name="Spent">Points that must be spent.</param>
/// <param name="ConditionId">The condition that <c>C_Traits.GetConditionInfo</c> describes.</param>
public readonly record struct TraitGate(int CurrencyId, int Spent, int ConditionId);
