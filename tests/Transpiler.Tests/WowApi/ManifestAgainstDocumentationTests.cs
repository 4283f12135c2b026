using System.Text.Json;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.Transpiler.Tests.WowApi;

/// <summary>
/// The manifest says what Blizzard's documentation says: names, order, types, nilability, defaults, flags. Where it does not, it has a
/// correction that quotes the documentation, and that quotation must be right.
/// </summary>
public sealed class ManifestAgainstDocumentationTests(ITestOutputHelper output)
{
    [Fact]
    public void Functions_ComparedWithDocumentation_AgreeOrAreCorrected()
    {
        var docs = Documentation.Load();
        var problems = new List<string>();
        foreach (var (file, source) in Files())
        {
            foreach (var function in file.Functions.Where(item => item.Inline.Length == 0))
            {
                var path = $"{file.Namespace}.{function.Name}".TrimStart('.');
                var documented = docs.Function(file.Namespace, function.Name);
                problems.AddRange(Compare(path, function, documented, Quoted(source, "functions", function.Binding)));
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Fact]
    public void Events_ComparedWithDocumentation_Agree()
    {
        var docs = Documentation.Load();
        var problems = new List<string>();
        foreach (var item in Files().SelectMany(file => file.File.Events))
        {
            if (docs.Event(item.Name) is not { } documented)
            {
                problems.Add($"{item.Name}: not documented");
                continue;
            }

            Check(
                problems,
                item.Name,
                DocumentedValue.List(documented.GetProperty("payload")),
                DocumentedValue.List(item.Payload)
            );
            Check(problems, item.Name, DocumentedValue.FlagsOf(documented), DocumentedValue.FlagsOf(item.Flags));
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Fact]
    public void Structures_ComparedWithDocumentation_Agree()
    {
        var docs = Documentation.Load();
        var problems = new List<string>();
        foreach (
            var item in Files()
                .SelectMany(file => file.File.Structures)
                .Where(item => item.Text.Undocumented.Length == 0)
        )
        {
            var documented = docs.Entry("structures", item.Name) is { } found
                ? DocumentedValue.List(found.GetProperty("fields"))
                : "nothing";
            Check(problems, item.Name, documented, DocumentedValue.List(item.Fields));
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Fact]
    public void Numbers_ComparedWithDocumentation_Agree()
    {
        var docs = Documentation.Load();
        var problems = new List<string>();
        foreach (var (file, _) in Files())
        {
            foreach (var item in file.Enums)
            {
                Check(problems, item.Name, Numbers(docs.Entry("enums", item.Name), "fields"), Numbers(item));
            }

            foreach (var item in file.Constants)
            {
                Check(problems, item.Name, Numbers(docs.Entry("constants", item.Name), "values"), Numbers(item));
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Fact]
    public void Corrections_InTheManifest_AreListed()
    {
        var corrections = Files()
            .SelectMany(file =>
                file.File.Functions.Select(item => (Path: $"{file.File.Namespace}.{item.Name}", item.Text.Correction))
            )
            .Where(item => item.Correction.Length > 0)
            .ToArray();
        foreach (var (path, correction) in corrections)
        {
            output.WriteLine($"{path.TrimStart('.')}: {correction}");
        }

        Assert.NotEmpty(corrections);
    }

    private static List<string> Compare(string path, ApiFunction function, JsonElement? documented, string? quoted)
    {
        var problems = new List<string>();
        if (documented is not { } entry)
        {
            return function.Text.Undocumented.Length > 0
                ? []
                : [$"{path}: neither documented nor marked as undocumented"];
        }

        if (function.Text.Undocumented.Length > 0)
        {
            return [$"{path}: marked as undocumented, but it is documented"];
        }

        var theirs =
            $"({DocumentedValue.List(entry.GetProperty("arguments"))}) -> {DocumentedValue.List(entry.GetProperty("returns"))}";
        var ours = Signature(function.Signature);
        if (quoted is not null)
        {
            Check(problems, $"{path}: quotation", theirs, Signature(SignatureParser.ParseSignature(quoted, default)));
            return problems;
        }

        Check(problems, path, theirs, ours);
        Check(problems, $"{path}: flags", DocumentedValue.FlagsOf(entry), DocumentedValue.FlagsOf(function.Flags));
        var secrecy = entry.TryGetProperty("SecretArguments", out var given) ? given.GetString()! : "";
        Check(problems, $"{path}: secretArguments", secrecy, function.Secrecy);
        return problems;
    }

    private static string Signature(ApiSignature signature) =>
        $"({DocumentedValue.List(signature.Parameters)}) -> {DocumentedValue.List(signature.Returns)}";

    private static void Check(List<string> problems, string what, string documented, string ours)
    {
        if (documented != ours)
        {
            problems.Add($"{what}\n  documented {documented}\n  manifest   {ours}");
        }
    }

    private static string Numbers(ApiEnum item) =>
        string.Join(" ", item.Values.Select(value => $"{value.Name}={value.Value}").Order(StringComparer.Ordinal));

    private static string Numbers(JsonElement? item, string property) =>
        item is { } found
            ? string.Join(
                " ",
                found
                    .GetProperty(property)
                    .EnumerateObject()
                    .Select(value => $"{value.Name}={value.Value}")
                    .Order(StringComparer.Ordinal)
            )
            : "nothing";

    private static string? Quoted(JsonElement source, string kind, string name) =>
        source.GetProperty(kind).GetProperty(name) is var entry
        && entry.TryGetProperty("correction", out var correction)
        && correction.TryGetProperty("documented", out var quoted)
            ? quoted.GetString()
            : null;

    private static IEnumerable<(ManifestFile File, JsonElement Source)> Files() =>
        RealManifest
            .Files()
            .Select(file => (ManifestReader.Read(file.Name, file.Text), JsonDocument.Parse(file.Text).RootElement));
}
