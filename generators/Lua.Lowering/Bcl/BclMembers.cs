using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// The library members with a Lua counterpart, by documentation id. Each library type has a table of its own in this
/// folder; what stands in none of them is refused where it is used.
/// </summary>
internal static class BclMembers
{
    private static readonly Dictionary<string, Func<BclCall, LuaExpression?>> Table = Join(
        StringMembers.Table,
        CharMembers.Table,
        NumberMembers.Table,
        MathMembers.Table,
        ObjectMembers.Table,
        EnumeratorMembers.Table,
        EnumMembers.Table,
        ListMembers.Table,
        ArrayMembers.Table,
        DictionaryMembers.Table,
        SetMembers.Table,
        QueueMembers.Table,
        StringBuilderMembers.Table,
        LinqMembers.Table,
        LinqJoinMembers.Table,
        LinqNumberMembers.Table,
        LinqSetMembers.Table,
        LinqComparerMembers.Table,
        LookupMembers.Table,
        ComparerMembers.Table,
        HashCodeMembers.Table,
        ConvertMembers.Table,
        ExceptionMembers.Table
    );

    /// <summary>Every id, for the test that resolves each against real symbols.</summary>
    public static IEnumerable<string> Ids => Table.Keys;

    public static Func<BclCall, LuaExpression?>? Find(ISymbol member)
    {
        var definition = (member as IMethodSymbol)?.ReducedFrom ?? member.OriginalDefinition;
        var id = definition.OriginalDefinition.GetDocumentationCommentId();
        return id is not null && Table.TryGetValue(id, out var builder) ? builder
            // What an exception overrides is kept in the same field.
            : definition is IPropertySymbol { OverriddenProperty: { } overridden }
            && TypeFacts.IsException(definition.ContainingType)
                ? Find(overridden)
            : null;
    }

    /// <summary>Static fields that are not constants.</summary>
    public static LuaExpression? StaticField(BodyLowering body, IFieldSymbol field) =>
        (TypeFacts.FullName(field.ContainingType), field.Name) switch
        {
            ("System.String", "Empty") => LuaFactory.Text(""),
            ("System.EventArgs", "Empty") => LuaFactory.Member(body.HelperFunction("EventArgs"), "Empty"),
            _ => null,
        };

    /// <summary>A library method as a value: a function of its parameters.</summary>
    public static Func<BodyLowering, SyntaxNode, LuaExpression>? MethodGroup(IMethodSymbol method)
    {
        if (
            Find(method) is not { } builder
            || !method.IsStatic
            || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None)
        )
        {
            return null;
        }
        return (body, place) => body.LibraryFunction(method, builder, place);
    }

    private static Dictionary<string, Func<BclCall, LuaExpression?>> Join(
        params Dictionary<string, Func<BclCall, LuaExpression?>>[] tables
    ) => tables.SelectMany(table => table).ToDictionary(item => item.Key, item => item.Value);
}
