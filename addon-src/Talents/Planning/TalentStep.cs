namespace AzerothsTopTalent.Talents;

/// <summary>One node to bring to its wanted state.</summary>
/// <param name="NodeId">The node.</param>
/// <param name="EntryId">The entry to choose, which buys the first rank; 0 where there is nothing to choose.</param>
/// <param name="Ranks">How many ranks shall have been bought after the step, a granted one not counted.</param>
public sealed record TalentStep(int NodeId, int EntryId, int Ranks);
