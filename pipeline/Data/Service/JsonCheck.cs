using System.Text.Json;

namespace AzerothsTopTalent.Data;

/// <summary>Tells why an answer could not be read.</summary>
internal static class JsonCheck
{
    /// <summary>The failure that fits bytes which <see cref="JsonSerializer"/> refused with <paramref name="refusal"/>.</summary>
    public static Failure Explain(ReadOnlySpan<byte> bytes, JsonException refusal)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes, isFinalBlock: false, new JsonReaderState());
            while (reader.Read()) { }
            var isWhole = reader.CurrentDepth == 0 && reader.TokenType is not JsonTokenType.None;
            return isWhole ? Failures.UnexpectedShape(Text.Clean(refusal.Path ?? "$")) : Failures.TruncatedBody();
        }
        catch (JsonException)
        {
            return Failures.NotJson();
        }
    }
}
