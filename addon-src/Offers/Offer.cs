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
    /// <summary>What the key of the question ends with that names no place and offers the general builds.</summary>
    public const string GeneralChoice = ":general_choice";

    /// <summary>True for the question at login, after a spec change, and where the player asks outside instances.</summary>
    public bool IsGeneralChoice => Key.EndsWith(GeneralChoice, StringComparison.Ordinal);
}
