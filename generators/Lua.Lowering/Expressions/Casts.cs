using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Casts where it is awaited that they fail: the value is looked at, and what it is and should be is told.</summary>
internal sealed partial class BodyLowering
{
    private LuaExpression? CheckedCast(IConversionOperation conversion, ITypeSymbol from, ITypeSymbol to)
    {
        var type = TypeFacts.Underlying(to)!;
        if (
            IsUpcast(from, to)
            || type.TypeKind == TypeKind.TypeParameter
            || type.SpecialType == SpecialType.System_Object
        )
        {
            return null;
        }
        if (!ChecksCasts && (to.IsReferenceType || TypeFacts.NullableOf(to) is not null))
        {
            return null;
        }
        if (!IsTold(type) && (checks & Failures.NamedCast) != 0)
        {
            return Refuse(
                Rules.ErasedGeneric,
                conversion.Syntax,
                "Whether a cast to '" + to.ToDisplayString() + "' fails",
                "keep the kind in a field of its own"
            );
        }
        program.Requests.TypesNamed = true;
        var mayBeNull = to.IsReferenceType || TypeFacts.NullableOf(to) is not null;
        if (Facts.IsSource(type) && type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate))
        {
            var value = Value(conversion.Operand);
            return CastTo(mayBeNull ? value : Helper("notNull", value), (INamedTypeSymbol)type);
        }
        if (IsBox(from, type))
        {
            return Helper(
                "unbox",
                [Value(conversion.Operand), BoxName(type), .. mayBeNull ? [True] : System.Array.Empty<LuaExpression>()]
            );
        }
        if (TypeFacts.LuaKind(type) is { } kind)
        {
            if ((checks & Failures.NamedCast) != 0)
            {
                CheckBoxed(type, conversion.Syntax, from);
            }
            return mayBeNull
                ? Helper("unboxed", Value(conversion.Operand), Text(kind), Text(RuntimeName(type)), True)
                : Helper("unboxed", Value(conversion.Operand), Text(kind), Text(RuntimeName(type)));
        }
        return ShapeOf(type) is { } shape
            ? Helper("unboxed", Value(conversion.Operand), Text(shape), Text(RuntimeName(type)), True)
            : null;
    }

    /// <summary>A value that must be of a type of the program.</summary>
    private LuaExpression CastTo(LuaExpression value, INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            program.Requests.TestedInterfaces.Add(type.OriginalDefinition);
        }
        return Helper("cast", value, TypeReference(type));
    }

    /// <summary>True for types that a value shows at run time.</summary>
    private bool IsTold(ITypeSymbol type) =>
        TypeFacts.LuaKind(type) is not null
        || Facts.IsSource(type) && type is INamedTypeSymbol { TypeArguments.Length: 0 }
        || TypeFacts.IsException(type);

    /// <summary>What Lua calls the values of a library type that is no class there.</summary>
    private static string? ShapeOf(ITypeSymbol type) =>
        TypeFacts.IsDelegate(type) ? "function"
        : CollectionKinds.Of(type)
            is CollectionKind.Sequence
                or CollectionKind.Dictionary
                or CollectionKind.Set
                or CollectionKind.Line
            ? "table"
        : null;

    /// <summary>The name of a type as .NET tells it when a cast fails: without the types around it.</summary>
    public static string RuntimeName(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return RuntimeName(array.ElementType) + "[]";
        }
        if (type is not INamedTypeSymbol named)
        {
            return type.Name;
        }
        var outer = named.ContainingNamespace is { IsGlobalNamespace: false } space
            ? space.ToDisplayString() + "."
            : "";
        var arguments = string.Join(",", System.Linq.Enumerable.Select(named.TypeArguments, RuntimeName));
        return outer + named.MetadataName + (arguments.Length == 0 ? "" : "[" + arguments + "]");
    }
}
