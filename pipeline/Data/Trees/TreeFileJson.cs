using System.Text.Json.Serialization;

namespace AzerothsTopTalent.Data;

/// <summary>The reader of the format, generated at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<TreeFileSpec>))]
internal sealed partial class TreeFileJson : JsonSerializerContext;
