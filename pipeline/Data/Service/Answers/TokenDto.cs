using System.Text.Json.Serialization;

namespace AzerothsTopTalent.Data;

internal sealed record TokenDto(
    [property: JsonPropertyName("access_token")] string? AccessToken,
    [property: JsonPropertyName("expires_in")] long? ExpiresIn
);
