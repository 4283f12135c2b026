namespace AzerothsTopTalent.Sandbox.Reports;

/// <summary>A log: who was there, and the pulls.</summary>
public sealed record Report(string Code, long StartTime, IReadOnlyList<Actor> Actors)
{
    public IReadOnlyList<Fight> Fights { get; init; } = [];

    public IEnumerable<Actor> Players => Actors.Where(a => a.Build is not null);
}
