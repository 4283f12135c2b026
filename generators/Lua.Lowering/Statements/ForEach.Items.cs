using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>The name of the loop variable, and the statements that take a tuple apart into several.</summary>
    private (LuaStatement[] Head, string Name) Item(IForEachLoopOperation loop, string hint)
    {
        switch (loop.LoopControlVariable)
        {
            case IVariableDeclaratorOperation declarator:
                CheckType(declarator.Symbol.Type, declarator.Syntax);
                var raw = locals.Of(declarator.Symbol);
                return ConvertedItem(loop, declarator.Symbol.Type, Name(raw)) is { } converted
                    ? ([Assign(Name(raw), converted)], raw)
                    : ([], raw);
            case { } target when TupleTargets(target) is { } targets:
                var name = locals.Temporary(hint);
                var head = Statements(() => Deconstruct(targets, CollectionElement(loop), Name(name)));
                return ([.. head.Statements], name);
            default:
                Unsupported(loop, "This loop variable", "declare it in the loop");
                return ([], "_");
        }
    }

    private static ITypeSymbol? CollectionElement(IForEachLoopOperation loop) =>
        loop.SemanticModel?.GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax).ElementType;

    /// <summary>The conversion a loop makes of each item, as <c>foreach (long id in ids)</c> or <c>foreach (Dog dog in animals)</c>.</summary>
    private LuaExpression? ConvertedItem(IForEachLoopOperation loop, ITypeSymbol target, LuaExpression item)
    {
        var info = loop.SemanticModel!.GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax);
        var conversion = info.ElementConversion;
        if (IsBox(target, info.ElementType))
        {
            return Boxed(item, info.ElementType!, loop.Syntax);
        }
        if (IsBox(info.ElementType, target))
        {
            return Member(item, "value");
        }
        if (conversion.IsIdentity || conversion.IsBoxing || info.ElementType is not { } element)
        {
            return null;
        }
        var from = TypeFacts.Underlying(element)!;
        var to = TypeFacts.Underlying(target)!;
        if (
            conversion.MethodSymbol is not null
            || TypeFacts.IsTuple(from)
            || from.TypeKind == TypeKind.TypeParameter
            || to.TypeKind == TypeKind.TypeParameter
        )
        {
            Unsupported(loop, "A loop that converts its items this way", "convert each item in the loop");
            return null;
        }
        if (TypeFacts.IsChar(from) && !TypeFacts.IsChar(to) && TypeFacts.IsNumber(to))
        {
            return Helper("codepoint", item);
        }
        if (TypeFacts.IsChar(to) && TypeFacts.IsNumber(from))
        {
            return Helper("character", item);
        }
        if (TypeFacts.IsDouble(from) && (TypeFacts.IsInteger(to) || TypeFacts.IsEnum(to)))
        {
            return Helper("truncate", item);
        }
        return conversion.IsReference && conversion.IsExplicit && Facts.IsSource(to) && !IsUpcast(from, to)
            ? CastTo(item, (INamedTypeSymbol)to)
            : null;
    }
}
