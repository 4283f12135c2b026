using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AzerothsTopTalent.Data;

/// <summary>Progress as one JSON object a line, for scripts.</summary>
public static class ProgressJson
{
    private static readonly ProgressJsonContext Context = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // Names of bosses stay readable; control characters are gone already.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );

    public static string Line(ProgressEvent progress) => JsonSerializer.Serialize(progress, Context.ProgressEvent);
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ProgressEvent))]
internal sealed partial class ProgressJsonContext : JsonSerializerContext;
