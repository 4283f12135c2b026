using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void ForEachLoop(IForEachLoopOperation loop)
    {
        if (loop.IsAsynchronous)
        {
            Refuse(Rules.Concurrency, loop.Syntax, "await foreach");
            return;
        }
        var source = Unwrap(loop.Collection);
        switch (CollectionKinds.Of(source.Type))
        {
            case CollectionKind.Sequence when source.Type is IArrayTypeSymbol { Rank: > 1 }:
                Unsupported(loop, "A loop over an array of several dimensions", "loop over its indices");
                break;
            case CollectionKind.Sequence:
                SequenceLoop(loop, source);
                break;
            case CollectionKind.Text:
                WarnIfBytes(source, loop.Collection.Syntax);
                GenericLoop(loop, [Method(Value(source), "gmatch", Text("."))], [], Item(loop, "character"));
                break;
            case CollectionKind.Dictionary:
                PairLoop(loop, Method(Value(source), "Pairs"));
                break;
            case CollectionKind.Map:
                PairLoop(loop, Call("pairs", Value(source)));
                break;
            case CollectionKind.Set or CollectionKind.Line:
                GenericLoop(loop, [Method(Value(source), "Each")], ["_"], Item(loop, "item"));
                break;
            case CollectionKind.Enumerable when PairCollection(source) is { } pairs:
                var isKeys = ((IPropertyReferenceOperation)source).Property.Name == "Keys";
                GenericLoop(
                    loop,
                    [Method(Value(pairs), "Pairs")],
                    isKeys ? [] : ["_"],
                    Item(loop, isKeys ? "key" : "value")
                );
                break;
            case CollectionKind.Enumerable:
                GenericLoop(loop, [EachOf(source)], ["_"], Item(loop, "item"));
                break;
            default:
                EnumeratorLoop(loop, source);
                break;
        }
    }

    /// <summary>The iterator over something enumerable; the result of a LINQ operator has its own.</summary>
    private LuaExpression EachOf(IOperation source)
    {
        var value = Value(source);
        return LinqMembers.IsSequence(value) ? Method(value, "Each") : Helper("each", value);
    }

    private void SequenceLoop(IForEachLoopOperation loop, IOperation source)
    {
        var sequence = Value(source);
        if (source.Type is IArrayTypeSymbol array && Facts.MayHoldNil(array.ElementType))
        {
            var (head, name) = Item(loop, "item");
            sequence = Reuse(sequence, "items");
            var limit = LengthOf(sequence, array);
            var index = locals.Temporary("index");
            Loop(
                loop.ExitLabel,
                () =>
                    new LuaNumericFor(
                        index,
                        Number(1),
                        limit,
                        null,
                        LoopBody(loop.Body, loop.ContinueLabel, [Local(name, Index(sequence, Name(index))), .. head])
                    )
            );
            return;
        }
        GenericLoop(loop, [ItemsOf(loop, source, sequence)], ["_"], Item(loop, "item"));
    }

    /// <summary>
    /// The iterator over a list. One that may change meanwhile is looked at where that is awaited, and where the loop would
    /// never end.
    /// </summary>
    private LuaExpression ItemsOf(IForEachLoopOperation loop, IOperation source, LuaExpression sequence)
    {
        if (source.Type is IArrayTypeSymbol)
        {
            return Call("ipairs", sequence);
        }
        var changes = new ListChanges(Facts, source);
        if ((checks & Failures.Change) == 0)
        {
            return changes.Grows(loop.Body) ? Helper("unchanged", sequence) : Call("ipairs", sequence);
        }
        return changes.Rearranges(loop.Body) ? Helper("unchanged", sequence, True)
            : changes.MayResize(loop.Body) ? Helper("unchanged", sequence)
            : Call("ipairs", sequence);
    }

    private void GenericLoop(
        IForEachLoopOperation loop,
        IReadOnlyList<LuaExpression> source,
        IReadOnlyList<string> before,
        (LuaStatement[] Head, string Name) item
    ) =>
        Loop(
            loop.ExitLabel,
            () => new LuaGenericFor([.. before, item.Name], source, LoopBody(loop.Body, loop.ContinueLabel, item.Head))
        );
}
