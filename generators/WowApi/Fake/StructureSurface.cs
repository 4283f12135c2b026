using System.Linq;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.WowApi.Fake;

/// <summary>Writes a structure as a record that can become a Lua table and, where all its fields are plain, be read from one.</summary>
internal static class StructureSurface
{
    public static void Write(SourceWriter writer, ApiStructure item, string source, TypeIndex types)
    {
        writer.Line();
        CSharpDocs.Entry(writer, item.Text, default, source);
        using (writer.Open($"public sealed record {item.Name} : IApiStructure"))
        {
            // Made once: a tree has two hundred nodes, and addons ask for all of them.
            foreach (var field in item.Fields)
            {
                writer.Line($"private static readonly DynValue {KeyOf(field)} = DynValue.NewString(\"{field.Name}\");");
            }

            foreach (var field in item.Fields)
            {
                var required = field.Type.Nilable ? "" : "required ";
                CSharpDocs.Field(writer, field);
                writer.Line(
                    $"public {required}{SurfaceTypes.Of(field.Type, types)} {Names.Pascal(field.Name)} {{ get; init; }}"
                );
            }

            writer.Line("/// <inheritdoc/>");
            var mayBeSecret = Secrecy.HasSecretFields(item);
            if (mayBeSecret)
            {
                writer.Line("public DynValue ToLua(ApiHost host) => ToLua(host, false);");
                writer.Line(
                    "/// <summary>The table; what may be secret in it is, if anything is secret now.</summary>"
                );
            }

            using (writer.Open($"public DynValue ToLua(ApiHost host{(mayBeSecret ? ", bool isSecret" : "")})"))
            {
                writer.Line("var table = host.NewTable();");
                foreach (var field in item.Fields)
                {
                    var value = SurfaceTypes.Convert(field.Type, Names.Pascal(field.Name), types);
                    var hidden = Secrecy.MayBeSecret(item, field) ? $"LuaValue.Hide({value}, isSecret)" : value;
                    writer.Line($"table.Set({KeyOf(field)}, {hidden});");
                }

                writer.Line("return table;");
            }

            if (item.Fields.All(field => IsPlain(field, types)))
            {
                WriteReader(writer, item);
            }
        }
    }

    private static string KeyOf(ApiParameter field) => $"KeyOf{Names.Pascal(field.Name)}";

    private static bool IsPlain(ApiParameter field, TypeIndex types) =>
        field.Type.Shape == ApiTypeShape.Plain && types.KindOf(field.Type.Name) == TypeKind.Scalar;

    private static void WriteReader(SourceWriter writer, ApiStructure item)
    {
        writer.Line(
            "/// <summary>The structure that a Lua table holds; a missing or wrong field is a usage error.</summary>"
        );
        using (writer.Open($"public static {item.Name} FromLua(ApiFields fields)"))
        {
            using (writer.Open($"return new {item.Name}", "};"))
            {
                foreach (var field in item.Fields)
                {
                    var optional = field.Type.Nilable ? "Optional" : "";
                    var reader = ScalarTypes.Find(field.Type.Name) switch
                    {
                        "int" => "Int",
                        "long" => "Long",
                        "double" => "Number",
                        "bool" => "Flag",
                        _ => "Text",
                    };
                    writer.Line($"{Names.Pascal(field.Name)} = fields.{optional}{reader}(\"{field.Name}\"),");
                }
            }
        }
    }
}
