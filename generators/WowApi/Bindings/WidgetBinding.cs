using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.WowApi.Bindings;

/// <summary>
/// Writes a kind of game object as a class: methods are called with a colon, and each script <c>OnX</c> has a method <c>SetOnX</c>.
/// </summary>
internal static class WidgetBinding
{
    public static void Write(SourceWriter writer, ApiWidget widget, string source, TypeIndex types)
    {
        foreach (var script in widget.Scripts)
        {
            NamespaceBinding.WriteCallback(writer, script with { Name = widget.Name + script.Name }, source, types);
        }

        writer.Line();
        CSharpDocs.Entry(writer, widget.Text, default, source);
        var heritage = widget.Base.Length > 0 ? $" : {widget.Base}" : "";
        using (writer.Open($"public class {widget.Name}{heritage}"))
        {
            writer.Line($"internal {widget.Name}() {{ }}");
            foreach (var field in widget.Fields)
            {
                CSharpDocs.Field(writer, field);
                writer.Line($"[LuaName({FunctionBinding.Literal(field.Name)})]");
                var type = BindingTypes.Of(field.Type);
                writer.Line(
                    $"public {type} {Names.Pascal(field.Name)} {{ get => throw new GameOnlyException(); set => throw new GameOnlyException(); }}"
                );
            }

            foreach (var method in widget.Methods)
            {
                FunctionBinding.Write(writer, method, "", source, types, isStatic: false);
            }

            foreach (var script in widget.Scripts)
            {
                CSharpDocs.Entry(writer, script.Text, default, source, CSharpDocs.Values(script.Signature));
                writer.Line($"[LuaInline(\"{{this}}:SetScript(\\\"{script.Name}\\\", {{0}})\")]");
                writer.Line(
                    $"public void Set{script.Name}({widget.Name}{script.Name}? handler) => throw new GameOnlyException();"
                );
            }
        }
    }
}
