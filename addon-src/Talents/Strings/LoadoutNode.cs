namespace AzerothsTopTalent.Talents;

/// <summary>One taken node of a loadout.</summary>
/// <param name="NodeId">The trait node id.</param>
/// <param name="Ranks">At least 1; a granted node has exactly 1.</param>
/// <param name="ChoiceIndex">Zero-based index of the chosen entry; null where there is nothing to choose.</param>
/// <param name="Granted">Taken without being bought.</param>
public sealed record LoadoutNode(int NodeId, int Ranks, int? ChoiceIndex, bool Granted);
