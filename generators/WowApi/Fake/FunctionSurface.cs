using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.WowApi.Fake;

/// <summary>Writes the declaration that the fake client implements for a function, and the code between Lua and it.</summary>
internal static class FunctionSurface
{
    /// <summary>The functions that exist in Lua: several typed bindings of one function are one.</summary>
    public static IEnumerable<ApiFunction> Distinct(EquatableArray<ApiFunction> functions) =>
        functions.Where(item => item.Inline.Length == 0);

    public static void WriteDeclaration(SourceWriter writer, ApiFunction function, string source, TypeIndex types)
    {
        CSharpDocs.Entry(writer, function.Text, function.Flags, source, CSharpDocs.Values(function.Signature));
        var parameters = function.Signature.Parameters.Select(value =>
            $"{ParameterType(value, types)} {Names.Parameter(value.Name)}"
        );
        writer.Line($"{ReturnType(function, types)} {function.Binding}({string.Join(", ", parameters)});");
    }

    /// <summary>
    /// Writes one registration. <paramref name="container"/> is the namespace, or the widget of a method; <paramref name="target"/> is the
    /// C# expression that implements it.
    /// </summary>
    public static void WriteRegistration(
        SourceWriter writer,
        ApiFunction function,
        string container,
        bool isMethod,
        string target,
        TypeIndex types
    )
    {
        var usage = Usage(function, container, isMethod);
        var accepts = function.Secrecy == "AllowedWhenTainted" ? "true" : "false";
        var add = isMethod ? "AddMethod" : "Add";
        using (
            writer.Open(
                $"host.{add}(new ApiFunction({Quote(container)}, {Quote(function.Name)}, {Quote(usage)}, {accepts}), call =>",
                "});"
            )
        )
        {
            WriteBody(writer, function, target, types);
        }
    }

    private static void WriteBody(SourceWriter writer, ApiFunction function, string target, TypeIndex types)
    {
        var parameters = function.Signature.Parameters;
        if (function.Short.Count > 0)
        {
            // The shorter form has a number where the longer one has something else.
            writer.Line($"call = call.Spread([{string.Join(", ", function.Short.Select(place => place + 1))}]);");
        }

        for (var index = 0; index < parameters.Count; index++)
        {
            writer.Line($"var {Local(parameters[index])} = {SurfaceTypes.Read(parameters[index], index + 1, types)};");
        }

        var units = string.Concat(
            parameters.Where(value => IsUnit(value) && !value.Variadic).Select(value => ", " + Local(value))
        );
        foreach (var flag in function.Flags)
        {
            if (flag == KnownFlags.HasRestrictions)
            {
                writer.Line("if (call.IsBlocked()) { return DynValue.Void; }");
            }
            else if (KnownFlags.Preconditions.ContainsKey(flag))
            {
                writer.Line($"if (!call.Meets({Quote(flag)}{units})) {{ return DynValue.Void; }}");
            }
        }

        var condition = Secrecy.Condition(function.Flags);
        if (condition.Length > 0)
        {
            writer.Line($"var isSecret = call.IsSecret({Quote(condition)}{units});");
        }

        var arguments = string.Join(", ", parameters.Select(Local));
        WriteReturn(writer, function, $"{target}.{function.Binding}({arguments})", units, types);
    }

    private static void WriteReturn(
        SourceWriter writer,
        ApiFunction function,
        string invocation,
        string units,
        TypeIndex types
    )
    {
        var returns = function.Signature.Returns;
        if (returns.Count == 0)
        {
            writer.Line($"{invocation};").Line("return DynValue.Void;");
            return;
        }

        if (returns.Count == 1 && function.Has(KnownFlags.MayReturnNothing))
        {
            // Nothing is less than nil: tostring() of it is an error.
            writer.Line($"if ({invocation} is not {{ }} result) {{ return DynValue.Void; }}");
            writer.Line($"return {Value(returns[0], "result", function.Flags, units, types)};");
            return;
        }

        if (returns.Count == 1)
        {
            writer.Line($"return {Value(returns[0], invocation, function.Flags, units, types)};");
            return;
        }

        writer.Line($"var results = {invocation};");
        var access = "results";
        if (function.Has(KnownFlags.MayReturnNothing))
        {
            writer.Line("if (results is null) { return DynValue.Void; }");
            access = "results.Value";
        }

        var values = returns.Select(value =>
            Value(value, $"{access}.{Names.Pascal(value.Name)}", function.Flags, units, types)
        );
        writer.Line($"return DynValue.NewTuple({string.Join(", ", values)});");
    }

    private static string Value(
        ApiParameter value,
        string expression,
        EquatableArray<string> flags,
        string units,
        TypeIndex types
    )
    {
        if (Secrecy.MayHaveSecretFields(value, flags, types))
        {
            return $"({expression})?.ToLua(host, isSecret) ?? DynValue.Nil";
        }

        var lua = SurfaceTypes.Convert(value.Type, expression, types);
        if (!Secrecy.MayBeSecret(value, flags, types))
        {
            return lua;
        }

        var condition =
            Secrecy.Condition(flags).Length > 0
                ? "isSecret"
                : $"call.IsSecret({Quote(KnownFlags.ConditionalSecret)}{units})";
        return $"LuaValue.Hide({lua}, {condition})";
    }

    private static string ReturnType(ApiFunction function, TypeIndex types)
    {
        var returns = function.Signature.Returns;
        var mayBeMissing = function.Has(KnownFlags.MayReturnNothing);
        if (returns.Count == 0)
        {
            return "void";
        }

        if (returns.Count == 1)
        {
            var type = returns[0].Type;
            return SurfaceTypes.Of(type with { Nilable = type.Nilable || mayBeMissing }, types);
        }

        var parts = returns.Select(value => $"{SurfaceTypes.Of(value.Type, types)} {Names.Pascal(value.Name)}");
        return $"({string.Join(", ", parts)}){(mayBeMissing ? "?" : "")}";
    }

    private static string ParameterType(ApiParameter value, TypeIndex types)
    {
        if (value.Variadic)
        {
            return $"IReadOnlyList<{SurfaceTypes.Of(value.Type with { Nilable = false }, types)}>";
        }

        return SurfaceTypes.Of(value.Default.Length > 0 ? value.Type with { Nilable = false } : value.Type, types);
    }

    private static string Usage(ApiFunction function, string container, bool isMethod)
    {
        var results = string.Join(", ", function.Signature.Returns.Select(value => value.Name));
        var arguments = string.Join(
            ", ",
            function.Signature.Parameters.Select(value =>
                value.Type.Nilable || value.Default.Length > 0 ? $"[{value.Name}]" : value.Name
            )
        );
        var path = container.Length == 0 ? function.Name : container + (isMethod ? ":" : ".") + function.Name;
        return (results.Length > 0 ? $"local {results} = " : "") + $"{path}({arguments})";
    }

    private static bool IsUnit(ApiParameter value) =>
        value.Type.Name.StartsWith("UnitToken", System.StringComparison.Ordinal);

    // "call", "host" and "api" are names of the generated code.
    private static string Local(ApiParameter value) => "@" + Names.Parameter(value.Name).TrimStart('@') + "Arg";

    private static string Quote(string text) => Bindings.FunctionBinding.Literal(text);
}
