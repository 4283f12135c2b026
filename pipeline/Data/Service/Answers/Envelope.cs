using System.Text.Json;

namespace AzerothsTopTalent.Data;

/// <summary>What every answer of the GraphQL endpoint has in common.</summary>
internal sealed record Envelope<TData>
    where TData : class, IHasRateLimit
{
    public TData? Data { get; init; }

    public IReadOnlyList<GraphQlErrorDto>? Errors { get; init; }

    /// <summary>Present instead of data when the service refuses a request as a whole.</summary>
    public JsonElement Error { get; init; }
}
