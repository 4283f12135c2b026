namespace AzerothsTopTalent.Talents;

/// <summary>What changes at one node between the worn build and the wanted one.</summary>
/// <param name="NodeId">The node; for a change of the hero tree the node in which it is chosen.</param>
/// <param name="WornEntryId">The worn entry, or 0 when nothing is worn.</param>
/// <param name="WornRanks">Worn ranks, granted ones included.</param>
/// <param name="TargetEntryId">The wanted entry, or 0 when nothing is wanted.</param>
/// <param name="TargetRanks">Wanted ranks, granted ones included.</param>
public sealed record TalentDifference(int NodeId, int WornEntryId, int WornRanks, int TargetEntryId, int TargetRanks);
