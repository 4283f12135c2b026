using System.Text.Json;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.Transpiler.Tests.WowApi;

/// <summary>Blizzard's values and the manifest's in one spelling, so that they can be compared: <c>name: type?</c> and a default.</summary>
internal static class DocumentedValue
{
    // Blizzard knows one kind of number, and names some texts and regions by where they come from.
    private static readonly Dictionary<string, string> Same = new()
    {
        ["int"] = "number",
        ["long"] = "number",
        ["LuaValueVariant"] = "any",
        ["LuaValueReference"] = "any",
    };

    private static readonly string[] IgnoredFlags = ["SynchronousEvent", "SecureHooksAllowed"];

    public static string List(IEnumerable<ApiParameter> values) => string.Join(", ", values.Select(Of));

    public static string List(JsonElement values) => string.Join(", ", values.EnumerateArray().Select(Of));

    public static string Of(ApiParameter value)
    {
        var type = value.Type.Shape switch
        {
            ApiTypeShape.Sequence => $"{Normal(value.Type.Name)}[]",
            ApiTypeShape.Map => "any",
            _ => Normal(value.Type.Name),
        };
        return $"{value.Name}: {type}{(value.Type.Nilable ? "?" : "")}{Default(value.Default)}{Flags(value.Flags)}";
    }

    public static string Of(JsonElement value)
    {
        var type = value.GetProperty("type").GetString()!;
        if (type == "table")
        {
            type = value.TryGetProperty("innerType", out var inner) ? $"{Normal(inner.GetString()!)}[]" : "any";
        }
        else
        {
            type = Normal(type);
        }

        var isNilable = value.GetProperty("nilable").GetBoolean();
        var fallback = value.TryGetProperty("default", out var given) ? given.ToString() : "";
        var flags = new[] { "NeverSecret", "ConditionalSecret" }.Where(flag => value.TryGetProperty(flag, out _));
        return $"{value.GetProperty("name").GetString()}: {type}{(isNilable ? "?" : "")}{Default(fallback)}{Flags(flags)}";
    }

    /// <summary>Blizzard's flags on a function or an event, in order; those without a meaning for addons left out.</summary>
    public static string FlagsOf(JsonElement entry) =>
        string.Join(
            " ",
            entry
                .EnumerateObject()
                .Where(item => char.IsUpper(item.Name[0]) && item.Value.ValueKind == JsonValueKind.True)
                .Select(item => item.Name)
                .Except(IgnoredFlags)
                .Order(StringComparer.Ordinal)
        );

    public static string FlagsOf(IEnumerable<string> flags) =>
        string.Join(" ", flags.Except(IgnoredFlags).Order(StringComparer.Ordinal));

    private static string Normal(string type) => Same.GetValueOrDefault(type, type);

    private static string Default(string text) => text.Length > 0 ? " = " + text.ToLowerInvariant() : "";

    private static string Flags(IEnumerable<string> flags) => string.Concat(flags.Select(flag => $" {{{flag}}}"));
}
