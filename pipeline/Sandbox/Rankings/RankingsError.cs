using System.Text.Json;
using AzerothsTopTalent.Sandbox.GraphQl;

namespace AzerothsTopTalent.Sandbox.Rankings;

/// <summary>What the service answers in place of a page where it has none: a JSON scalar, and no GraphQL error.</summary>
internal sealed record RankingsError(string Message) : IJsonScalar
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("error", Message);
        json.WriteEndObject();
    }
}
