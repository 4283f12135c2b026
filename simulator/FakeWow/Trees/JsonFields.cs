using System.Text.Json;

namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>Reads fields that may be absent or null.</summary>
internal static class JsonFields
{
    public static int? OptionalInt(this JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number
            ? value.GetInt32()
            : null;

    public static string OptionalText(this JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString() ?? ""
            : "";

    public static bool IsTrue(this JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    public static int Int(this JsonElement element, string name) =>
        element.OptionalInt(name) ?? throw new FormatException($"'{name}' is missing or not a number");

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : [];
}
