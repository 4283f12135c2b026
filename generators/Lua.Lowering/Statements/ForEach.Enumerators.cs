using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>A type of the program that is enumerated through its own GetEnumerator.</summary>
    private void EnumeratorLoop(IForEachLoopOperation loop, IOperation source)
    {
        var info = loop.SemanticModel!.GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax);
        if (info.GetEnumeratorMethod is not { } method || !Facts.IsSource(method.ContainingType))
        {
            if (Facts.IsSource(source.Type))
            {
                GenericLoop(loop, [Helper("each", Value(source))], ["_"], Item(loop, "item"));
                return;
            }
            Refuse(
                Rules.UnsupportedType,
                loop.Collection.Syntax,
                source.Type?.ToDisplayString() ?? "?",
                "loop over an array, a List or a Dictionary"
            );
            return;
        }
        var items = method.IsExtensionMethod || method.IsStatic ? null : Value(source);
        if (items is null)
        {
            Unsupported(loop, "A loop over an enumerator from an extension method", "call it and loop with MoveNext");
            return;
        }
        var enumerator = Method(items, program.Members.Of(method));
        if (Facts.IsSource(method.ReturnType) && !method.ReturnType.AllInterfaces.Any(Enumerators.Is))
        {
            OwnEnumeratorLoop(loop, (INamedTypeSymbol)method.ReturnType, enumerator);
            return;
        }
        GenericLoop(loop, [Helper("steps", enumerator)], ["_"], Item(loop, "item"));
    }

    /// <summary>An enumerator that is known only by its members: a class with MoveNext and Current.</summary>
    private void OwnEnumeratorLoop(IForEachLoopOperation loop, INamedTypeSymbol type, LuaExpression enumerator)
    {
        var info = loop.SemanticModel!.GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax);
        if (
            info.MoveNextMethod is not { } move
            || info.CurrentProperty is not { } current
            || program.Members.Of(move) != "MoveNext"
            || program.Members.Getter(current) != "GetCurrent"
            || info.DisposeMethod is not null && type.GetMembers("Dispose").Any(HasStatements)
        )
        {
            Unsupported(
                loop,
                "A loop over this enumerator",
                "implement IEnumerator<T>, or write GetEnumerator with 'yield return'"
            );
            return;
        }
        GenericLoop(loop, [Helper("steps", enumerator)], ["_"], Item(loop, "item"));
    }

    private bool HasStatements(ISymbol method) =>
        Facts.Body(method)?.Operation is { } body
        && BodyOf(body) is { } inner
        && Flatten(inner).Any(statement => statement is not IReturnOperation { ReturnedValue: null });
}
