using System.Text.Json;
using AzerothsTopTalent.WowApi;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.Transpiler.Tests.WowApi;

/// <summary>
/// Methods of widgets, compared with what Blizzard documents of its script objects: names, order, types, nilability, defaults, and
/// whether nothing may be returned. We may leave off last arguments that have a default, and last results.
/// </summary>
public sealed class WidgetsAgainstDocumentationTests
{
    // Where a widget's own methods are documented; those of its bases are in the bases' systems.
    private static readonly Dictionary<string, string[]> Systems = new()
    {
        ["Region"] =
        [
            "SimpleFrameScriptObjectAPI",
            "FrameScriptObjectAPI",
            "SimpleObjectAPI",
            "SimpleScriptRegionAPI",
            "SimpleScriptRegionResizingAPI",
            "SimpleRegionAPI",
        ],
        ["FontString"] = ["SimpleFontStringAPI"],
        ["Texture"] = ["SimpleTextureBaseAPI", "SimpleTextureAPI"],
        ["Frame"] = ["SimpleFrameAPI"],
        ["Button"] = ["SimpleButtonAPI"],
        ["CheckButton"] = ["SimpleCheckboxAPI", "SimpleCheckButtonAPI"],
        ["EditBox"] = ["SimpleEditBoxAPI"],
        ["Slider"] = ["SimpleSliderAPI"],
        ["ScrollFrame"] = ["SimpleScrollFrameAPI"],
        ["GameTooltip"] = ["FrameAPITooltip"],
    };

    // Blizzard's names for what is a text, a number or a widget to us.
    private static readonly Dictionary<string, string> Same = new()
    {
        ["int"] = "number",
        ["long"] = "number",
        ["uiUnit"] = "number",
        ["SingleColorValue"] = "number",
        ["normalizedValue"] = "number",
        ["cstring"] = "string",
        ["stringView"] = "string",
        ["FramePoint"] = "string",
        ["FrameStrata"] = "string",
        ["DrawLayer"] = "string",
        ["JustifyHorizontal"] = "string",
        ["JustifyVertical"] = "string",
        ["ScriptTypeName"] = "string",
        ["SimpleFont"] = "string",
        ["MouseButton"] = "string",
        ["ClickButton"] = "string",
        ["TooltipAnchor"] = "string",
        ["ScriptRegion"] = "Region",
        ["SimpleFrame"] = "Frame",
        ["SimpleFontString"] = "FontString",
        ["SimpleTexture"] = "Texture",
        ["LuaFunctionReference"] = "ScriptHandler",
        ["TextureAsset"] = "fileID",
    };

    [Fact]
    public void Methods_ComparedWithDocumentation_AgreeOrAreCorrected()
    {
        var docs = Documentation.Load();
        var problems = new List<string>();
        var compared = 0;
        foreach (var (widget, method, quoted) in Methods())
        {
            var path = $"{widget}:{method.Name}";
            var systems = Systems.GetValueOrDefault(widget, []).Concat(Systems["Region"]);
            if (
                systems.Select(system => docs.Method(system, method.Name)).FirstOrDefault(one => one is not null)
                is not { } entry
            )
            {
                problems.Add($"{path}: neither documented nor marked as undocumented");
                continue;
            }

            compared++;
            var arguments = entry.GetProperty("arguments").EnumerateArray().ToArray();
            var results = entry.GetProperty("returns").EnumerateArray().ToArray();
            if (quoted is not null)
            {
                var quotation = SignatureParser.ParseSignature(quoted, default);
                Compare(problems, $"{path}: quotation", arguments, quotation.Parameters, isWhole: true);
                Compare(problems, $"{path}: quotation", results, quotation.Returns, isWhole: true);
                continue;
            }

            Compare(problems, path, arguments, method.Signature.Parameters, isWhole: false);
            Compare(problems, path, results, method.Signature.Returns, isWhole: false);
            problems.AddRange(
                arguments
                    .Skip(method.Signature.Parameters.Count)
                    .Where(IsNeeded)
                    .Select(one => $"{path}: lacks {Of(one)}")
            );
            if (entry.TryGetProperty("MayReturnNothing", out _) != method.Has("MayReturnNothing"))
            {
                problems.Add($"{path}: MayReturnNothing");
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
        Assert.True(compared > 80, $"{compared} methods compared");
    }

    private static IEnumerable<(string Widget, ApiFunction Method, string? Quoted)> Methods() =>
        from file in RealManifest.Files()
        let source = JsonDocument.Parse(file.Text).RootElement
        from widget in ManifestReader.Read(file.Name, file.Text).Widgets
        from method in widget.Methods
        where method.Text.Undocumented.Length == 0 && widget.Text.Undocumented.Length == 0
        let entry = source
            .GetProperty("widgets")
            .GetProperty(widget.Name)
            .GetProperty("methods")
            .GetProperty(method.Binding)
        let quoted = entry.TryGetProperty("correction", out var correction)
            ? correction.GetProperty("documented").GetString()
            : null
        select (widget.Name, method, quoted);

    private static void Compare(
        List<string> problems,
        string what,
        JsonElement[] documented,
        EquatableArray<ApiParameter> ours,
        bool isWhole
    )
    {
        var theirs = string.Join(", ", documented.Take(isWhole ? documented.Length : ours.Count).Select(Of));
        var written = string.Join(", ", ours.Select(Of));
        if (theirs != written)
        {
            problems.Add($"{what}\n  documented {theirs}\n  manifest   {written}");
        }
    }

    private static string Of(ApiParameter value) =>
        Text(value.Name, value.Type.Name, value.Type.Nilable, value.Default.Trim('"'));

    private static string Of(JsonElement value) =>
        Text(
            value.GetProperty("name").GetString()!,
            value.GetProperty("type").GetString()!,
            value.GetProperty("nilable").GetBoolean(),
            value.TryGetProperty("default", out var given) ? given.ToString() : ""
        );

    private static string Text(string name, string type, bool isNilable, string fallback) =>
        $"{name}: {Same.GetValueOrDefault(type, type)}{(isNilable ? "?" : "")}{(fallback.Length > 0 ? " = " + fallback.ToLowerInvariant() : "")}";

    private static bool IsNeeded(JsonElement value) =>
        !value.GetProperty("nilable").GetBoolean()
        && !value.TryGetProperty("default", out _)
        && !value.TryGetProperty("StrideIndex", out _);
}
