namespace AzerothsTopTalent.Shipping;

/// <summary>How shipping ended. <paramref name="Message"/> is one line for a person: what was done, or what is wrong and what to do.</summary>
public sealed record ShipOutcome(bool Shipped, string Message)
{
    /// <summary>The target could not be written, as opposed to an addon that must not ship.</summary>
    public bool WriteFailed { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public static ShipOutcome Done(string message, IReadOnlyList<string> warnings) =>
        new(true, message) { Warnings = warnings };

    public static ShipOutcome Refused(string message) => new(false, message);

    public static ShipOutcome NotWritten(string message) => new(false, message) { WriteFailed = true };
}
