namespace AzerothsTopTalent.Data;

/// <summary>Every operation asks for the budget along with its data: spliced in, that costs nothing.</summary>
internal interface IHasRateLimit
{
    RateLimitDto? RateLimitData { get; }
}
