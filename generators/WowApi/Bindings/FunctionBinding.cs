using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.WowApi.Bindings;

/// <summary>Writes one function or method of the game as a C# declaration.</summary>
internal static class FunctionBinding
{
    private const string Body = " => throw new GameOnlyException();";

    public static void Write(
        SourceWriter writer,
        ApiFunction function,
        string container,
        string source,
        TypeIndex types,
        bool isStatic
    )
    {
        CSharpDocs.Entry(writer, function.Text, function.Flags, source, CSharpDocs.Values(function.Signature));
        var modifiers = isStatic ? "public static " : "public ";
        var parameters = Parameters(function, types);
        if (function.Throws)
        {
            WriteProtected(writer, function, container, modifiers, parameters, types);
            return;
        }

        if (function.Inline.Length > 0)
        {
            writer.Line($"[LuaInline({Literal(function.Inline)})]");
        }
        else if (function.Name != function.Binding)
        {
            writer.Line($"[LuaName({Literal(function.Name)})]");
        }

        writer.Line($"{modifiers}{Returns(function, types)} {function.Binding}({string.Join(", ", parameters)}){Body}");
        if (function.Short.Count > 0)
        {
            CSharpDocs.Entry(writer, function.Text, function.Flags, source, CSharpDocs.Values(function.Signature));
            var few = function.Short.Select(place => Required(function.Signature.Parameters[place]));
            writer.Line($"{modifiers}{Returns(function, types)} {function.Binding}({string.Join(", ", few)}){Body}");
        }
    }

    /// <summary>The C# type of what a signature returns.</summary>
    public static string Returns(EquatableArray<ApiParameter> returns, EquatableArray<string> flags, TypeIndex types)
    {
        if (returns.Count == 0)
        {
            return "void";
        }

        var mayBeMissing = MayBeMissing(flags);
        var values = returns.Select(value => BindingTypes.OfResult(value, mayBeMissing, types)).ToArray();
        return values.Length == 1
            ? values[0]
            : $"({string.Join(", ", returns.Select((value, index) => $"{values[index]} {Names.Pascal(value.Name)}"))})";
    }

    public static string Literal(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    private static string Returns(ApiFunction function, TypeIndex types) =>
        Returns(function.Signature.Returns, function.Flags, types);

    // A precondition that fails without an error gives no value at all.
    private static EquatableArray<string> MayBeMissing(EquatableArray<string> flags) =>
        flags.Any(flag => KnownFlags.Preconditions.TryGetValue(flag, out var raises) && !raises)
            ? new(flags.Concat([KnownFlags.MayReturnNothing]))
            : flags;

    private static void WriteProtected(
        SourceWriter writer,
        ApiFunction function,
        string container,
        string modifiers,
        IEnumerable<string> parameters,
        TypeIndex types
    )
    {
        var path = container.Length > 0 ? $"{container}.{function.Name}" : function.Name;
        var results = function.Signature.Returns.Select(value =>
            $"out {BindingTypes.OfResult(value, function.Flags, types)} {Names.Parameter(value.Name)}"
        );
        // An out parameter cannot follow an optional one.
        var needed = parameters.Select(parameter => parameter.Split(['='], 2)[0].TrimEnd());
        writer.Line($"[LuaProtected({Literal(path)})]");
        writer.Line($"{modifiers}bool Try{function.Binding}({string.Join(", ", needed.Concat(results))}){Body}");
    }

    private static string Required(ApiParameter parameter) =>
        $"{BindingTypes.Of(parameter.Type)} {Names.Parameter(parameter.Name)}";

    private static List<string> Parameters(ApiFunction function, TypeIndex types)
    {
        var parameters = function.Signature.Parameters;
        var written = new List<string>();
        for (var index = 0; index < parameters.Count; index++)
        {
            var parameter = parameters[index];
            var type = BindingTypes.Of(parameter.Type);
            var name = Names.Parameter(parameter.Name);
            var isOptional = parameters.Skip(index).All(later => BindingTypes.DefaultOf(later, types).Length > 0);
            written.Add(
                parameter.Variadic ? $"params {type}[] {name}"
                : isOptional ? $"{type} {name}{BindingTypes.DefaultOf(parameter, types)}"
                : $"{type} {name}"
            );
        }

        return written;
    }
}
