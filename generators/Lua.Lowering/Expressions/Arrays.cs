using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression ArrayCreation(IArrayCreationOperation creation)
    {
        CheckType(creation.Type, creation.Syntax);
        var array = (IArrayTypeSymbol)creation.Type!;
        var holdsNil = Facts.MayHoldNil(array.ElementType);
        if (creation.Initializer is { } initializer)
        {
            var items = Operands([.. initializer.ElementValues]);
            return ArrayTable(items, holdsNil);
        }
        if (creation.DimensionSizes.Length != 1)
        {
            return Nil;
        }
        var size = creation.DimensionSizes[0];
        if (size.ConstantValue is { HasValue: true, Value: 0 })
        {
            return ArrayTable([], holdsNil);
        }
        var count =
            Signs.IsNonNegative(size, Facts.NonNegatives) || !ChecksRanges
                ? Value(size)
                : Helper("checked", Value(size), Number(0), Number(int.MaxValue));
        if (holdsNil)
        {
            return new LuaTable([new LuaField(Text("n"), count)]);
        }
        var initial = DefaultOf(array.ElementType, creation.Syntax);
        return initial is LuaTable or LuaCall
            ? Helper("generate", count, new LuaFunction([], new LuaBlock([Return(initial)])))
            : Helper("filled", count, initial);
    }

    /// <summary>A table of items; one that may hold nils also knows its length.</summary>
    private static LuaExpression ArrayTable(IReadOnlyList<LuaExpression> items, bool holdsNil)
    {
        var fields = items.Select(item => new LuaField(null, item)).ToList();
        if (holdsNil)
        {
            fields.Insert(0, new LuaField(Text("n"), Number(items.Count)));
        }
        return new LuaTable(fields);
    }

    private LuaExpression ArrayElement(IArrayElementReferenceOperation element)
    {
        if (element.Indices.Length != 1)
        {
            return Refuse(
                Rules.UnsupportedType,
                element.Syntax,
                element.ArrayReference.Type!.ToDisplayString(),
                "use an array of arrays"
            );
        }
        if (TypeFacts.FullName(element.Indices[0].Type) == "System.Range")
        {
            return RangeOf(element.ArrayReference, element.Indices[0], CollectionKind.Sequence);
        }
        if (element.Indices[0] is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat })
        {
            return FromEnd(element.ArrayReference, element.Indices[0]);
        }
        var operands = Operands(element.ArrayReference, element.Indices[0]);
        return Element(
            operands[0],
            operands[1],
            element.ArrayReference.Type,
            (element.ArrayReference, element.Indices[0])
        );
    }

    /// <summary>The length of a sequence: #t, or its n where it may hold nils.</summary>
    public LuaExpression LengthOf(LuaExpression sequence, ITypeSymbol? type)
    {
        if (type is not IArrayTypeSymbol array || !Facts.MayHoldNil(array.ElementType))
        {
            return Length(sequence);
        }
        // What the library makes, and arrays handed to generic code, come without n: they hold no nils.
        var items = IsPath(sequence) ? sequence : Temporary(sequence, "items");
        return Or(Member(items, "n"), Length(items));
    }

    private LuaExpression FromEnd(IOperation sequence, IOperation index)
    {
        var hat = (IUnaryOperation)index;
        var operands = Operands(sequence, hat.Operand);
        var items = IsPath(operands[0]) ? operands[0] : Reuse(operands[0], Hint(sequence));
        var place = Subtract(LengthOf(items, sequence.Type), operands[1]);
        return Index(items, PlaceIn(items, place, sequence.Type));
    }

    /// <summary>Index and range on types without such an indexer of their own: strings and lists.</summary>
    private LuaExpression ImplicitIndexer(IImplicitIndexerReferenceOperation element)
    {
        var kind = CollectionKinds.Of(element.Instance.Type);
        if (kind is not (CollectionKind.Text or CollectionKind.Sequence))
        {
            return Unsupported(element, "An index from the end here", "use the count");
        }
        if (kind == CollectionKind.Text)
        {
            WarnIfBytes(element.Instance, element.Syntax);
        }
        if (TypeFacts.FullName(element.Argument.Type) == "System.Range")
        {
            return RangeOf(element.Instance, element.Argument, kind);
        }
        if (element.Argument is not IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat)
        {
            return Unsupported(element, "An Index value", "use an int");
        }
        if (kind == CollectionKind.Sequence)
        {
            return FromEnd(element.Instance, hat);
        }
        var operands = Operands(element.Instance, hat.Operand);
        if (ChecksIndices)
        {
            var text = Reuse(operands[0], Hint(element.Instance));
            return Helper("characterAt", text, Subtract(Length(text), operands[1]));
        }
        var position = operands[1] is LuaNumber known
            ? Number(-Integer(known)!.Value)
            : new LuaUnary(LuaOperator.Negate, operands[1]);
        return Method(operands[0], "sub", position, Reuse(position, "position"));
    }

    /// <summary>A part of a string or sequence, from the start (inclusive) to the end (exclusive).</summary>
    private LuaExpression RangeOf(IOperation instance, IOperation argument, CollectionKind kind)
    {
        if (argument is not IRangeOperation range)
        {
            return Unsupported(argument, "A Range value", "write the range where it is used");
        }
        var whole = Value(instance);
        var items = IsPath(whole) && !NeedsStatements(range) ? whole : Reuse(whole, Hint(instance));
        if (ChecksIndices)
        {
            return CheckedRange(range, items, instance.Type, kind);
        }
        var from = range.LeftOperand is null
            ? Number(1)
            : Add(Bound(range.LeftOperand, items, instance.Type), Number(1));
        if (kind == CollectionKind.Text)
        {
            return range.RightOperand is null ? Method(items, "sub", from)
                : EndBound(range.RightOperand, items, instance.Type) is var end ? Method(items, "sub", from, end)
                : Nil;
        }
        var to = range.RightOperand is null
            ? LengthOf(items, instance.Type)
            : Bound(range.RightOperand, items, instance.Type);
        return Helper("slice", items, from, to);
    }

    /// <summary>A range that must be within what it is taken of.</summary>
    private LuaExpression CheckedRange(
        IRangeOperation range,
        LuaExpression items,
        ITypeSymbol? type,
        CollectionKind kind
    )
    {
        var first = range.LeftOperand is null ? Number(0) : Bound(range.LeftOperand, items, type);
        if (kind == CollectionKind.Text && range.RightOperand is null)
        {
            return Helper("substring", items, first);
        }
        first = range.RightOperand is null ? first : Reuse(first, "first");
        var last =
            range.RightOperand is { } end ? Bound(end, items, type)
            : kind == CollectionKind.Text ? Length(items)
            : LengthOf(items, type);
        if (type is IArrayTypeSymbol)
        {
            return Helper("arrayPart", items, first, last);
        }
        first = Reuse(first, "first");
        return Helper(kind == CollectionKind.Text ? "substring" : "getRange", items, first, Subtract(last, first));
    }

    private LuaExpression Bound(IOperation bound, LuaExpression items, ITypeSymbol? type)
    {
        var source = Unwrap(bound);
        return source is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat
            ? Subtract(TypeFacts.IsString(type) ? Length(items) : LengthOf(items, type), Value(hat.Operand))
            : Value(source);
    }

    /// <summary>The last position for string.sub, which counts negative numbers from the end.</summary>
    private LuaExpression EndBound(IOperation bound, LuaExpression items, ITypeSymbol? type) =>
        Unwrap(bound) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat
        && Signs.ConstantOf(hat.Operand) is { } constant
            ? Number(-constant - 1)
            : Bound(bound, items, type);

    private LuaExpression CollectionExpression(ICollectionExpressionOperation collection)
    {
        var kind = CollectionKinds.Of(collection.Type);
        var isParameters = TypeFacts.FullName(collection.Type) == "System.ReadOnlySpan";
        if (kind is not (CollectionKind.Sequence or CollectionKind.Enumerable) && !isParameters)
        {
            return BclCollectionExpression(collection, kind);
        }
        return CollectedItems(collection);
    }

    /// <summary>The elements and what is spread among them, as a list.</summary>
    private LuaExpression CollectedItems(ICollectionExpressionOperation collection)
    {
        var holdsNil = collection.Type is IArrayTypeSymbol array && Facts.MayHoldNil(array.ElementType);
        if (!collection.Elements.Any(element => element is ISpreadOperation))
        {
            return ArrayTable(Operands([.. collection.Elements]), holdsNil);
        }
        var items = Temporary(ArrayTable([], holdsNil), "items");
        foreach (var element in collection.Elements)
        {
            if (element is ISpreadOperation spread)
            {
                CheckBoxing(spread.ElementType, CollectionKinds.ElementOf(collection.Type), spread.Syntax);
                Emit(Do(Helper("append", items, Value(spread.Operand))));
            }
            else
            {
                Emit(Do(Call("table.insert", items, Value(element))));
            }
        }
        return items;
    }
}
