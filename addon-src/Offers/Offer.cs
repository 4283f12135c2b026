namespace AzerothsTopTalent;

/// <summary>
/// What is offered at a moment: the choices that get a button, the first of them first, and those that are only in the
/// menu. <see cref="Key"/> names the question as a whole, for suppressing it and for remembering that it was closed.
/// </summary>
public sealed record Offer(
    Trigger Trigger,
    string Key,
    List<Choice> Choices,
    List<Choice> Menu,
    BossReason Reason = BossReason.Unknown
)
{
    /// <summary>True for the question at login and after a spec change, which names no place.</summary>
    public bool IsGeneralChoice => Trigger == Trigger.Login || Trigger == Trigger.SpecChange;
}
