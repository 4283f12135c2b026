using System.Linq;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.WowApi.Bindings;

/// <summary>Writes an event of the game as a C# event whose handler's parameters are the payload, in order.</summary>
internal static class EventBinding
{
    public static void Write(SourceWriter writer, ApiEvent item, string source, TypeIndex types)
    {
        var handler = item.Binding + "Handler";
        var parameters = item.Payload.Select(value =>
            $"{BindingTypes.OfResult(value, item.Flags, types)} {Names.Parameter(value.Name)}"
        );
        CSharpDocs.Entry(writer, item.Text, item.Flags, source, item.Payload);
        writer.Line($"public delegate void {handler}({string.Join(", ", parameters)});");
        CSharpDocs.Entry(writer, item.Text, item.Flags, source, item.Payload);
        writer.Line($"[LuaEvent({FunctionBinding.Literal(item.Name)})]");
        using (writer.Open($"public static event {handler} {item.Binding}"))
        {
            writer.Line("add => throw new GameOnlyException();");
            writer.Line("remove => throw new GameOnlyException();");
        }
    }
}
