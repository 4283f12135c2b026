namespace AzerothsTopTalent.Sandbox.Service;

/// <summary>A request as it came in. Numbers count from 1 over all doors; times are of the sandbox's clock.</summary>
public sealed record Request(int Number, Door Door, string Body, DateTimeOffset At)
{
    /// <summary>True where the query asks for that field anywhere.</summary>
    public bool Asks(string field) => Body.Contains(field, StringComparison.Ordinal);
}
