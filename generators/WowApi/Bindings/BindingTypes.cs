using System;
using System.Linq;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.WowApi.Bindings;

/// <summary>The C# types of the bindings.</summary>
internal static class BindingTypes
{
    /// <summary>A value as the addon sees it; <paramref name="mayBeMissing"/> where the function may return nothing.</summary>
    public static string Of(ApiType type, bool mayBeMissing = false)
    {
        var nullable = type.Nilable || mayBeMissing ? "?" : "";
        return type.Shape switch
        {
            ApiTypeShape.Sequence => $"LuaArray<{Item(type.Name)}>{nullable}",
            ApiTypeShape.Map => $"LuaMap<{Item(type.Key)}, {Item(type.Name)}>{nullable}",
            _ => Item(type.Name) + nullable,
        };
    }

    /// <summary>A return or a payload value: secret where the flags say that it may be.</summary>
    public static string OfResult(ApiParameter value, EquatableArray<string> flags, TypeIndex types)
    {
        var type = Of(value.Type, flags.Contains(KnownFlags.MayReturnNothing));
        return Secrecy.MayBeSecret(value, flags, types) ? $"Secret<{type}>" : type;
    }

    /// <summary>A field of a structure: secret where the structure's own flags say that it may be.</summary>
    public static string OfField(ApiStructure item, ApiParameter field)
    {
        var type = Of(field.Type);
        return Secrecy.MayBeSecret(item, field) ? $"Secret<{type}>" : type;
    }

    /// <summary>What stands after the type and the name of an optional argument, empty for one that must be given.</summary>
    public static string DefaultOf(ApiParameter parameter, TypeIndex types)
    {
        if (parameter.Default.Length == 0)
        {
            return parameter.Type.Nilable ? " = null" : "";
        }

        return types.KindOf(parameter.Type.Name) == TypeKind.Enum && !char.IsDigit(parameter.Default[0])
            ? $" = {parameter.Type.Name}.{parameter.Default}"
            : $" = {parameter.Default}";
    }

    private static string Item(string name) => ScalarTypes.Find(name) ?? name;
}
