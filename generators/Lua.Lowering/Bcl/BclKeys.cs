using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>
    /// The function that makes a Lua table key of a value that is compared by its parts; null for values that are their
    /// own key.
    /// </summary>
    public LuaExpression? KeyFunction(ITypeSymbol type, SyntaxNode place)
    {
        if (OwnKeys(type, place) is { } own)
        {
            return own;
        }
        if (new KeyParts(Facts).Unsound(type) is { } part)
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
                RequestKeys(type);
                return HelperFunction("tupleKey");
            case INamedTypeSymbol { IsAnonymousType: true } anonymous:
                RequestKeys(type);
                return AnonymousKey(anonymous);
            case INamedTypeSymbol named when Facts.IsSource(named) && KeyParts.IsCompared(named):
            case INamedTypeSymbol { TypeKind: TypeKind.Interface } contract
                when Facts.Types.Any(item => KeyParts.IsCompared(item) && ProgramFacts.Implements(item, contract)):
                RequestKeys(type);
                return HelperFunction("recordKey");
            case { } any when IsErased(any) && Facts.HasBoxes:
                return HelperFunction("recordKey");
            case ITypeParameterSymbol parameter:
                return ErasedKey(parameter, place);
        }
        if (TypeFacts.NullableOf(type) is not null)
        {
            Refuse(Rules.KeyEquality, place, type.ToDisplayString(), "leave null out");
            return null;
        }
        return null;
    }

    /// <summary>A key whose type is an argument: the function must suit whatever the program passes.</summary>
    private LuaExpression? ErasedKey(ITypeParameterSymbol parameter, SyntaxNode place)
    {
        var arguments = Facts.ArgumentsOf(parameter).ToList();
        var other = arguments.FirstOrDefault(item => item.IsAnonymousType || TypeFacts.NullableOf(item) is not null);
        if (other is not null)
        {
            Refuse(
                Rules.KeyEquality,
                place,
                parameter.ToDisplayString(),
                "pass a record, not '" + other.ToDisplayString() + "'"
            );
            return null;
        }
        if (!arguments.Any(item => item.IsTupleType || KeyParts.IsCompared(item)))
        {
            return null;
        }
        RequestKeys(parameter);
        return HelperFunction(arguments.Any(item => item.IsTupleType) ? "tupleKey" : "recordKey");
    }

    private void RequestKeys(ITypeSymbol type)
    {
        foreach (var record in new KeyParts(Facts).Records(type))
        {
            program.Requests.Keys.Add(record);
        }
    }

    /// <summary>An anonymous value is a table without a class: its key is made of its properties in their order.</summary>
    private LuaExpression AnonymousKey(INamedTypeSymbol type)
    {
        var value = Name("value");
        var parts = PropertiesOf(type).Select(property => Member(value, property.Name)).ToList();
        return new LuaFunction(["value"], new LuaBlock([Return(Helper("tupleKey", Table(parts)))]));
    }

    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>();

    /// <summary>The function for keys of types that say by Equals and GetHashCode what is one key; null for all others.</summary>
    private LuaExpression? OwnKeys(ITypeSymbol type, SyntaxNode place)
    {
        var arguments = (type is ITypeParameterSymbol parameter ? Facts.ArgumentsOf(parameter) : [type])
            .Concat(
                Facts.Types.Where(item =>
                    type is INamedTypeSymbol named
                    && !SymbolEqualityComparer.Default.Equals(item, named.OriginalDefinition)
                    && (
                        named.TypeKind == TypeKind.Interface && ProgramFacts.Implements(item, named)
                        || ProgramFacts.IsOrDerives(item, named.OriginalDefinition)
                    )
                )
            )
            .ToList();
        var own = arguments.OfType<INamedTypeSymbol>().Where(Facts.HasOwnEquality).ToList();
        if (own.Count == 0)
        {
            return null;
        }
        var typed = own.Count(item => ProgramFacts.ComparesOwnType(item));
        if (
            own.Exists(item => !ProgramFacts.HasOwnHashCode(item))
            || typed > 0 && typed < own.Count
            || own.Count < arguments.Count && arguments.Any(TypeFacts.HasValueEquality)
        )
        {
            Refuse(
                Rules.KeyEquality,
                place,
                type.ToDisplayString(),
                "override Equals and GetHashCode, or make it a record"
            );
            return Nil;
        }
        program.Requests.Hashed.UnionWith(own.Select(item => item.OriginalDefinition));
        return HelperFunction(typed > 0 ? "ownTypeKey" : "ownKey");
    }
}
