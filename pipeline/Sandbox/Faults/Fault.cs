using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Sandbox.Faults;

/// <summary>
/// Something that goes wrong: which requests it strikes, how often, and what becomes of the answer. The change gets the
/// answer the sandbox would have given, so a fault can replace it, spoil it or only slow it down.
/// </summary>
public sealed record Fault(string Name, Door Door, Func<Answer, Answer> Change)
{
    /// <summary>How many requests it strikes before it is over; null for all.</summary>
    public int? Times { get; init; } = 1;

    /// <summary>Narrows the requests it strikes; every request of its door when null.</summary>
    public Func<Request, bool>? When { get; init; }

    /// <summary>Answered before the service sees the request: nothing is billed.</summary>
    public bool Free { get; init; }
}
