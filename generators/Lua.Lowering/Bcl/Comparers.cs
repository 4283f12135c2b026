using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Comparers that library members are given: the library's own become the function they stand for, any other is an object
/// with the members of its interface.
/// </summary>
internal static class Comparers
{
    private enum Kind
    {
        Default,
        Ordinal,
        IgnoresCase,
        Culture,
        Created,
        Object,
    }

    /// <summary>The comparison of two items by the comparer; null where Lua's own order is the same.</summary>
    public static LuaExpression? Order(BclCall call, int index, ITypeSymbol type) =>
        Of(call.Operations[index]) switch
        {
            Kind.Default => ListMembers.Order(call, type),
            Kind.Ordinal => null,
            Kind.IgnoresCase => call.Body.HelperFunction("compareIgnoringCase"),
            Kind.Culture => Refuse(call),
            Kind.Created => call[index],
            _ => call.Helper("comparison", call[index]),
        };

    /// <summary>The same for sorting in place, where NaN must be told apart.</summary>
    public static LuaExpression? SortOrder(BclCall call, int index, ITypeSymbol type) =>
        Of(call.Operations[index]) == Kind.Default ? ListMembers.SortOrder(call, type) : Order(call, index, type);

    /// <summary>The function that makes a table key of an item; null for items that are their own key.</summary>
    public static LuaExpression? Key(BclCall call, int index, ITypeSymbol type)
    {
        switch (Of(call.Operations[index]))
        {
            case Kind.Default or Kind.Ordinal:
                return call.Body.KeyFunction(type, call.Place);
            case Kind.IgnoresCase:
                return Path("string.lower");
            case Kind.Culture:
                return Refuse(call);
        }
        var own = IsMaybeNull(call.Operations[index]) ? call.Body.KeyFunction(type, call.Place) : null;
        return own is null ? call.Helper("comparedKey", call[index]) : call.Helper("comparedKey", call[index], own);
    }

    /// <summary>The function that compares two items; null where Lua's == does.</summary>
    public static LuaExpression? Equality(BclCall call, int index, ITypeSymbol type) =>
        Of(call.Operations[index]) switch
        {
            Kind.Default or Kind.Ordinal => call.Body.EqualityFunction(type),
            Kind.IgnoresCase => call.Body.HelperFunction("equalsIgnoringCase"),
            Kind.Culture => Refuse(call),
            _ => call.Helper("equality", call[index]),
        };

    /// <summary>True for what is passed to a library member, which needs no object for a comparer it knows.</summary>
    public static bool IsPassed(IOperation operation)
    {
        while (
            operation.Parent
                is IConversionOperation
                {
                    IsImplicit: true,
                    OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
                } conversion
        )
        {
            operation = conversion;
        }
        return operation.Parent is IArgumentOperation { Parameter.ContainingSymbol: { } called }
            && !called.Locations.Any(place => place.IsInSource);
    }

    private static Kind Of(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }
        if (operation.ConstantValue is { HasValue: true, Value: null } || operation is IDefaultValueOperation)
        {
            return Kind.Default;
        }
        if (
            operation is IInvocationOperation { TargetMethod: { Name: "Create", ContainingType: var created } }
            && TypeFacts.FullName(created) == "System.Collections.Generic.Comparer"
        )
        {
            return Kind.Created;
        }
        return operation is not IPropertyReferenceOperation { Instance: null, Property: var property }
            ? Kind.Object
            : (TypeFacts.FullName(property.ContainingType), property.Name) switch
            {
                ("System.StringComparer", "Ordinal") => Kind.Ordinal,
                ("System.StringComparer", "OrdinalIgnoreCase") => Kind.IgnoresCase,
                ("System.StringComparer", _) => Kind.Culture,
                ("System.Collections.Generic.Comparer" or "System.Collections.Generic.EqualityComparer", "Default") =>
                    Kind.Default,
                _ => Kind.Object,
            };
    }

    private static bool IsMaybeNull(IOperation operation) =>
        operation is not IConversionOperation { Operand: IObjectCreationOperation } and not IObjectCreationOperation;

    /// <summary>A library comparer as an object; nothing where it is passed to a member that knows it.</summary>
    public static LuaExpression Value(BclCall call, string owner, string name) =>
        call.IsPassed ? Nil : Member(call.Body.HelperFunction(owner), name);

    public static LuaExpression Create(BclCall call) =>
        call.IsPassed ? call[0] : Call(Member(call.Body.HelperFunction("Comparer"), "new"), call[0]);

    private static LuaExpression Refuse(BclCall call) =>
        call.Body.Refuse(
            Rules.Culture,
            call.Place,
            call.Method.ToDisplayString(),
            "pass StringComparer.Ordinal or OrdinalIgnoreCase"
        );
}
