using System.Text.Json.Serialization.Metadata;

namespace AzerothsTopTalent.Data;

/// <summary>A question to the service and how to read its answer.</summary>
/// <param name="Operation">The document.</param>
/// <param name="Variables">Its variables, by name.</param>
/// <param name="Json">Reads the answer's JSON.</param>
/// <param name="Read">Makes the value of the data, or a failure the data stands for.</param>
internal sealed record ServiceRequest<TData, TValue>(
    GraphQlOperation Operation,
    IReadOnlyDictionary<string, object> Variables,
    JsonTypeInfo<Envelope<TData>> Json,
    Func<TData, Result<TValue>> Read
)
    where TData : class, IHasRateLimit
{
    /// <summary>How many single queries the request stands for: aliases save round trips, not points.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>Data beside errors is taken: of many aliases the good ones count.</summary>
    public bool AcceptsPartialData { get; init; }

    /// <summary>For messages: "Druid: Feral on Plexus Sentinel".</summary>
    public required string About { get; init; }

    /// <summary>Whether the request asks for a page of rankings.</summary>
    public bool IsPage { get; init; }
}
