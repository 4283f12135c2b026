namespace AzerothsTopTalent;

/// <summary>
/// The bosses the group may be standing at, in journal order, and why the first of them is named. Candidates are alive;
/// <see cref="LockedOut"/> are only for the menu.
/// </summary>
public sealed record BossVerdict(List<Boss> Candidates, BossReason Reason, List<Boss> LockedOut)
{
    /// <summary>True when one boss is left, so that it is named without a "probably".</summary>
    public bool IsCertain => Candidates.Count == 1;
}
