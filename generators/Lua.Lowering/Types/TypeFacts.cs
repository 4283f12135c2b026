using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What a C# type is, seen from Lua.</summary>
internal static class TypeFacts
{
    public static bool Is(ITypeSymbol? type, SpecialType special) => type?.SpecialType == special;

    public static bool IsString(ITypeSymbol? type) => Is(type, SpecialType.System_String);

    public static bool IsBool(ITypeSymbol? type) => Is(type, SpecialType.System_Boolean);

    public static bool IsChar(ITypeSymbol? type) => Is(type, SpecialType.System_Char);

    public static bool IsDouble(ITypeSymbol? type) => Is(type, SpecialType.System_Double);

    public static bool IsEnum(ITypeSymbol? type) => type?.TypeKind == TypeKind.Enum;

    /// <summary>A whole number of at most 32 bits, or long.</summary>
    public static bool IsInteger(ITypeSymbol? type) =>
        type?.SpecialType
            is SpecialType.System_Int32
                or SpecialType.System_UInt32
                or SpecialType.System_Int64
                or SpecialType.System_Byte
                or SpecialType.System_SByte
                or SpecialType.System_Int16
                or SpecialType.System_UInt16;

    public static bool IsUnsigned(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_UInt32 or SpecialType.System_Byte or SpecialType.System_UInt16;

    public static bool IsNumber(ITypeSymbol? type) => IsInteger(type) || IsDouble(type) || IsEnum(type);

    /// <summary>What Lua calls the values of a type that is text, a truth value or a number there; null for others.</summary>
    public static string? LuaKind(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Char ? "string"
        : IsBool(type) ? "boolean"
        : IsNumber(type) ? "number"
        : null;

    /// <summary>The type inside <c>T?</c> of a value type, else null.</summary>
    public static ITypeSymbol? NullableOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : null;

    public static ITypeSymbol? Underlying(ITypeSymbol? type) => NullableOf(type) ?? type;

    public static bool IsTuple(ITypeSymbol? type) => type is INamedTypeSymbol { IsTupleType: true };

    public static bool IsDelegate(ITypeSymbol? type) => type?.TypeKind == TypeKind.Delegate;

    /// <summary>True when a value of the type is never nil and never false in Lua, so that it may stand between <c>and</c> and <c>or</c>.</summary>
    public static bool IsAlwaysTruthy(ITypeSymbol? type) =>
        type is { IsValueType: true, TypeKind: not TypeKind.TypeParameter }
        && NullableOf(type) is null
        && !IsBool(type);

    /// <summary>True when a value of the type may be false, so that nil must be tested for explicitly.</summary>
    public static bool MayBeFalse(ITypeSymbol? type) =>
        type is null
        || IsBool(Underlying(type))
        || type.TypeKind == TypeKind.TypeParameter
        || type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType;

    /// <summary>An anonymous type: a plain table with its properties.</summary>
    public static bool IsAnonymous(ITypeSymbol? type) => type is INamedTypeSymbol { IsAnonymousType: true };

    /// <summary>True for records and structs, whose equality is that of their fields.</summary>
    public static bool HasValueEquality(ITypeSymbol? type) =>
        type is { IsRecord: true } || IsTuple(type) || IsUserStruct(type);

    public static bool IsUserStruct(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, IsTupleType: false } named
        && named.Locations.Any(place => place.IsInSource)
        && NullableOf(type) is null;

    /// <summary>The full name without type arguments, such as <c>System.Collections.Generic.List</c>.</summary>
    public static string FullName(ITypeSymbol? type)
    {
        if (type is null)
        {
            return "";
        }
        if (type is IArrayTypeSymbol)
        {
            return "System.Array";
        }
        var definition = type.OriginalDefinition;
        var outer =
            definition.ContainingType is { } container ? FullName(container)
            : definition.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString()
            : "";
        return outer.Length == 0 ? definition.Name : outer + "." + definition.Name;
    }

    /// <summary>True when the type is, derives from or implements the named BCL type.</summary>
    public static bool Inherits(ITypeSymbol? type, string fullName)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (FullName(current) == fullName)
            {
                return true;
            }
        }
        return type?.AllInterfaces.Any(item => FullName(item) == fullName) == true;
    }

    public static bool IsException(ITypeSymbol? type) => Inherits(type, "System.Exception");

    /// <summary>True when the type mentions a type parameter.</summary>
    public static bool IsOpen(ITypeSymbol type) =>
        type switch
        {
            ITypeParameterSymbol => true,
            IArrayTypeSymbol array => IsOpen(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(IsOpen),
            _ => false,
        };
}
