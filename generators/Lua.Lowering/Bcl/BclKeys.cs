using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>A part of a key whose identity or equality would be lost in the text made of the key.</summary>
    private ITypeSymbol? UnsoundKeyPart(ITypeSymbol type, bool nested = false)
    {
        switch (TypeFacts.Underlying(type))
        {
            case INamedTypeSymbol { IsTupleType: true } tuple:
                return tuple
                    .TupleElements.Select(element => UnsoundKeyPart(element.Type, true))
                    .FirstOrDefault(part => part is not null);
            case INamedTypeSymbol named when Facts.IsSource(named) && (named.IsRecord || TypeFacts.IsUserStruct(named)):
                return named
                    .GetMembers()
                    .OfType<IFieldSymbol>()
                    .Where(field => !field.IsStatic)
                    .Select(field => field.Type.IsTupleType ? field.Type : UnsoundKeyPart(field.Type, true))
                    .FirstOrDefault(part => part is not null);
            case { } plain
                when !nested
                    || TypeFacts.IsNumber(plain)
                    || TypeFacts.IsBool(plain)
                    || TypeFacts.IsString(plain)
                    || TypeFacts.IsChar(plain):
                return null;
            default:
                return type;
        }
    }

    /// <summary>
    /// The function that makes a Lua table key of a value that is compared by its parts; null for values that are their
    /// own key.
    /// </summary>
    public LuaExpression? KeyFunction(ITypeSymbol type, SyntaxNode place)
    {
        if (UnsoundKeyPart(type) is { } part)
        {
            Refuse(
                Rules.KeyEquality,
                place,
                type.ToDisplayString(),
                "leave '" + part.ToDisplayString() + "' out of the key"
            );
            return null;
        }
        switch (type)
        {
            case INamedTypeSymbol { IsTupleType: true }:
                return HelperFunction("tupleKey");
            case INamedTypeSymbol named
                when Facts.IsSource(named)
                    && (named.IsRecord || named.IsValueType && named.TypeKind == TypeKind.Struct):
                program.Keys.Add(named.OriginalDefinition);
                return HelperFunction("recordKey");
            case ITypeParameterSymbol parameter
                when Facts
                    .ArgumentsOf(parameter)
                    .Any(argument => TypeFacts.HasValueEquality(argument) && !argument.IsTupleType):
                foreach (
                    var argument in Facts
                        .ArgumentsOf(parameter)
                        .OfType<INamedTypeSymbol>()
                        .Where(argument => Facts.IsSource(argument) && TypeFacts.HasValueEquality(argument))
                )
                {
                    program.Keys.Add(argument.OriginalDefinition);
                }
                return HelperFunction("recordKey");
            case ITypeParameterSymbol parameter when Facts.ArgumentsOf(parameter).Any(argument => argument.IsTupleType):
                Refuse(
                    Rules.KeyEquality,
                    place,
                    type.ToDisplayString(),
                    "use a record as the type argument, not a tuple"
                );
                return null;
        }
        if (TypeFacts.NullableOf(type) is not null)
        {
            Refuse(Rules.KeyEquality, place, type.ToDisplayString(), "leave null out");
            return null;
        }
        if (
            type is INamedTypeSymbol { TypeKind: TypeKind.Class } plain
            && Facts.IsSource(plain)
            && OverridesEquals(plain)
        )
        {
            Refuse(Rules.KeyEquality, place, type.ToDisplayString(), "make it a record");
        }
        return null;
    }
}
