using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.WowApi.Fake;

/// <summary>Writes what the whole manifest makes: the set of implementations a client needs, its events, and tables of names.</summary>
internal static class CatalogSurface
{
    public static string WriteApi(IReadOnlyList<ManifestFile> files)
    {
        var writer = Start();
        CSharpDocs.Summary(
            writer,
            "An implementation of every function in the manifest; one that is missing does not compile."
        );
        using (writer.Open("public sealed record GameApi"))
        {
            foreach (var file in files.Where(NamespaceSurface.HasFunctions))
            {
                CSharpDocs.Summary(writer, file.Summary);
                writer.Line(
                    $"public required {Names.Interface(file.Class, file.Namespace)} {file.Class} {{ get; init; }}"
                );
            }

            CSharpDocs.Summary(writer, "Makes all functions available to Lua.");
            using (writer.Open("public void Register(ApiHost host)"))
            {
                foreach (var file in files)
                {
                    if (NamespaceSurface.HasFunctions(file))
                    {
                        writer.Line($"ApiRegistration.Register(host, {file.Class});");
                    }
                }
            }
        }

        return writer.ToString();
    }

    public static string WriteCatalog(IReadOnlyList<ManifestFile> files, TypeIndex types)
    {
        var writer = Start();
        CSharpDocs.Summary(writer, "The names of the manifest, for what is checked while Lua runs.");
        using (writer.Open("public static class ApiCatalog"))
        {
            WriteWidgets(writer, files);
            WriteNumbers(writer, files);
            WriteEvents(writer, files, types);
            WriteFunctions(writer, files);
            WriteNames(
                writer,
                "Variables",
                "Globals that hold a value.",
                files.SelectMany(file => file.Variables).Select(item => item.Name)
            );
            WriteNames(
                writer,
                "WritableVariables",
                "Globals that the addon makes.",
                files.SelectMany(file => file.Variables).Where(item => item.Writable).Select(item => item.Name)
            );
            foreach (var item in files.SelectMany(file => file.Structures).Where(item => types.IsOpen(item.Name)))
            {
                WriteNames(writer, item.Name, item.Text.Summary, item.Fields.Select(field => field.Name));
            }
        }

        return writer.ToString();
    }

    private static void WriteEvents(SourceWriter writer, IReadOnlyList<ManifestFile> files, TypeIndex types)
    {
        CSharpDocs.Summary(writer, "All events that the manifest knows, with their payloads.");
        writer.Line(
            "public static IReadOnlyDictionary<string, ApiEvent> Events { get; } = new Dictionary<string, ApiEvent>"
        );
        using (writer.Open("", "};"))
        {
            foreach (var item in Events(files))
            {
                var payload = string.Join(", ", item.Payload.Select(value => Payload(value, item.Flags, types)));
                var isUnique = item.Flags.Contains(KnownFlags.UniqueEvent) ? "true" : "false";
                writer.Line($"[{Quote(item.Name)}] = new ApiEvent({Quote(item.Name)}, {isUnique}, [{payload}]),");
            }
        }
    }

    private static string Payload(ApiParameter value, EquatableArray<string> flags, TypeIndex types)
    {
        var kind = ScalarTypes.Find(value.Type.Name) switch
        {
            _ when value.Type.Shape != ApiTypeShape.Plain => "Table",
            "string" => "String",
            "bool" => "Boolean",
            "int" or "long" or "double" => "Number",
            _ => types.KindOf(value.Type.Name) == TypeKind.Enum ? "Number" : "Table",
        };
        var isNilable = value.Type.Nilable ? "true" : "false";
        var mayBeSecret = Secrecy.MayBeSecret(value, flags, types) ? "true" : "false";
        return $"new({Quote(value.Name)}, DataType.{kind}, {isNilable}, {mayBeSecret})";
    }

    private static void WriteWidgets(SourceWriter writer, IReadOnlyList<ManifestFile> files)
    {
        CSharpDocs.Summary(
            writer,
            "Makes the kinds of objects known: what each is derived from, its scripts, its methods."
        );
        using (writer.Open("public static void RegisterWidgets(ApiHost host)"))
        {
            foreach (var widget in files.SelectMany(file => file.Widgets))
            {
                var scripts = string.Join(", ", widget.Scripts.Select(script => Quote(script.Name)));
                writer.Line($"host.AddWidget({Quote(widget.Name)}, {Quote(widget.Base)}, [{scripts}]);");
                writer.Line($"ApiRegistration.Register{widget.Name}(host);");
            }
        }
    }

    private static void WriteNumbers(SourceWriter writer, IReadOnlyList<ManifestFile> files)
    {
        CSharpDocs.Summary(writer, "Makes Enum and Constants.");
        using (writer.Open("public static void RegisterNumbers(ApiHost host)"))
        {
            foreach (var item in files.SelectMany(file => file.Enums))
            {
                writer.Line($"host.AddNumbers(\"Enum\", {Quote(item.Name)}, [{Pairs(item)}]);");
            }

            foreach (var item in files.SelectMany(file => file.Constants))
            {
                writer.Line($"host.AddNumbers(\"Constants\", {Quote(item.Name)}, [{Pairs(item)}]);");
            }
        }
    }

    private static string Pairs(ApiEnum item) =>
        string.Join(", ", item.Values.Select(value => $"({Quote(value.Name)}, {value.Value})"));

    private static void WriteFunctions(SourceWriter writer, IReadOnlyList<ManifestFile> files)
    {
        CSharpDocs.Summary(writer, "All functions by namespace; those that are globals are under the empty name.");
        writer.Line(
            "public static IReadOnlyDictionary<string, IReadOnlyList<string>> Functions { get; } = new Dictionary<string, IReadOnlyList<string>>"
        );
        using (writer.Open("", "};"))
        {
            foreach (var space in files.Where(NamespaceSurface.HasFunctions).GroupBy(file => file.Namespace))
            {
                var names = space
                    .SelectMany(file => FunctionSurface.Distinct(file.Functions))
                    .Select(item => Quote(item.Name));
                writer.Line($"[{Quote(space.Key)}] = [{string.Join(", ", names)}],");
            }
        }
    }

    private static void WriteNames(SourceWriter writer, string name, string summary, IEnumerable<string> names)
    {
        CSharpDocs.Summary(writer, summary);
        writer.Line($"public static IReadOnlySet<string> {name} {{ get; }} = new HashSet<string>");
        using (writer.Open("", "};"))
        {
            foreach (var item in names)
            {
                writer.Line($"{Quote(item)},");
            }
        }
    }

    private static IEnumerable<ApiEvent> Events(IReadOnlyList<ManifestFile> files) =>
        files.SelectMany(file => file.Events);

    private static SourceWriter Start() =>
        new SourceWriter()
            .Line("// <auto-generated/>")
            .Line("#nullable enable")
            .Line("using System.Collections.Generic;")
            .Line("using AzerothsTopTalent.FakeWow.Hosting;")
            .Line("using AzerothsTopTalent.Lua51;")
            .Line()
            .Line("namespace AzerothsTopTalent.FakeWow.Api;")
            .Line();

    private static string Quote(string text) => Bindings.FunctionBinding.Literal(text);
}
