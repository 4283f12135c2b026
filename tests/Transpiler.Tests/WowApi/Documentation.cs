using System.Text.Json;

namespace AzerothsTopTalent.Transpiler.Tests.WowApi;

/// <summary>Blizzard's documentation of 12.1.0, where it lies beside the repository.</summary>
internal sealed class Documentation
{
    private const string Facts = "facts/wow/api-docs-12.1.0.json";
    private readonly JsonElement root;
    private readonly Dictionary<string, JsonElement> functions = [];
    private readonly Dictionary<string, JsonElement> events;
    private readonly Dictionary<string, JsonElement> methods = [];

    private Documentation(JsonElement root)
    {
        this.root = root;
        foreach (var function in root.GetProperty("functions").EnumerateArray())
        {
            var system = function.GetProperty("system").GetString()!;
            var name = function.GetProperty("name").GetString()!;
            if (function.GetProperty("systemType").GetString() == "ScriptObject")
            {
                methods[$"{system}.{name}"] = function;
                continue;
            }

            // "Namespace" is where a function differs from the rest of its system.
            var space =
                function.TryGetProperty("Namespace", out var own) ? own.GetString()
                : function.TryGetProperty("namespace", out var common) ? common.GetString()
                : "";
            functions[$"{space}.{name}"] = function;
        }

        events = root.GetProperty("events")
            .EnumerateArray()
            .ToDictionary(item => item.GetProperty("literalName").GetString()!);
    }

    public static Documentation Load()
    {
        var path = Path.GetFullPath(Path.Combine(RealManifest.Root, "../shared", Facts));
        Assert.SkipUnless(File.Exists(path), $"Skipped: needs ../shared/{Facts}");
        return new(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement);
    }

    public JsonElement? Function(string space, string name) => Find(functions, $"{space}.{name}");

    public JsonElement? Method(string system, string name) => Find(methods, $"{system}.{name}");

    /// <summary>Methods of that name, of whichever widgets.</summary>
    public IEnumerable<JsonElement> Methods(string name) =>
        methods
            .Where(method => method.Key.EndsWith("." + name, StringComparison.Ordinal))
            .Select(method => method.Value);

    public JsonElement? Event(string name) => Find(events, name);

    public JsonElement? Entry(string kind, string name)
    {
        foreach (var item in root.GetProperty(kind).EnumerateArray())
        {
            if (item.GetProperty("name").GetString() == name)
            {
                return item;
            }
        }

        return null;
    }

    private static JsonElement? Find(Dictionary<string, JsonElement> items, string key) =>
        items.TryGetValue(key, out var found) ? found : null;
}
