using System.Linq;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.WowApi.Fake;

/// <summary>The C# types in which the fake client implements the game's functions, and how they pass to and from Lua.</summary>
internal static class SurfaceTypes
{
    /// <summary>The type of an argument, a return or a field.</summary>
    public static string Of(ApiType type, TypeIndex types)
    {
        var nullable = type.Nilable && !IsDynamic(type.Name, types) ? "?" : "";
        return type.Shape switch
        {
            ApiTypeShape.Sequence => $"IReadOnlyList<{Item(type.Name, types)}>{(type.Nilable ? "?" : "")}",
            ApiTypeShape.Map when IsDynamic(type.Name, types) => "DynValue",
            ApiTypeShape.Map => $"IReadOnlyDictionary<{Item(type.Key, types)}, {Item(type.Name, types)}>{nullable}",
            _ => Item(type.Name, types) + nullable,
        };
    }

    /// <summary>The expression that takes an argument from a call, checked; <paramref name="index"/> counts from 1.</summary>
    public static string Read(ApiParameter parameter, int index, TypeIndex types)
    {
        if (parameter.Variadic)
        {
            return IsDynamic(parameter.Type.Name, types) ? $"call.Rest({index})" : $"call.RestTexts({index})";
        }

        var optional = parameter.Type.Nilable || parameter.Default.Length > 0 ? "Optional" : "";
        var name = parameter.Type.Name;
        var read = parameter.Type.Shape switch
        {
            ApiTypeShape.Sequence when types.KindOf(name) == TypeKind.Structure =>
                $"call.{optional}Sequence({index}, {name}.FromLua)",
            ApiTypeShape.Plain => types.KindOf(name) switch
            {
                TypeKind.Scalar => $"call.{optional}{ReaderOf(name)}({index})",
                TypeKind.Enum => optional.Length > 0
                    ? $"({name}?)call.OptionalInt({index})"
                    : $"({name})call.Int({index})",
                TypeKind.Widget => $"call.{optional}Widget<I{name}>({index})",
                TypeKind.Callback => $"call.{optional}Function({index})",
                _ => $"call.{optional}Table({index})",
            },
            _ => $"call.{optional}Table({index})",
        };
        return parameter.Default.Length > 0 ? $"{read} ?? {DefaultOf(parameter, types)}" : read;
    }

    /// <summary>The expression that turns a C# value into a Lua value; tables need the host.</summary>
    public static string Convert(ApiType type, string expression, TypeIndex types)
    {
        if (type.Shape == ApiTypeShape.Plain && IsDynamic(type.Name, types))
        {
            return expression;
        }

        var isTable = type.Shape != ApiTypeShape.Plain || types.KindOf(type.Name) == TypeKind.Structure;
        return $"LuaValue.From({expression}{(isTable ? ", host" : "")})";
    }

    /// <summary>True for what stays a Lua value: functions, values of any type, and structures that hold such.</summary>
    public static bool IsDynamic(string name, TypeIndex types) =>
        name == ScalarTypes.Any || types.KindOf(name) == TypeKind.Callback || types.IsOpen(name);

    private static string Item(string name, TypeIndex types) =>
        IsDynamic(name, types) ? "DynValue"
        : types.KindOf(name) == TypeKind.Widget ? "I" + name
        : ScalarTypes.Find(name) ?? name;

    private static string ReaderOf(string name) =>
        ScalarTypes.Find(name) switch
        {
            "int" => "Int",
            "long" => "Long",
            "double" => "Number",
            "bool" => "Flag",
            "string" => "Text",
            _ => "Any",
        };

    private static string DefaultOf(ApiParameter parameter, TypeIndex types) =>
        types.KindOf(parameter.Type.Name) == TypeKind.Enum && !char.IsDigit(parameter.Default[0])
            ? $"{parameter.Type.Name}.{parameter.Default}"
            : parameter.Default;
}
