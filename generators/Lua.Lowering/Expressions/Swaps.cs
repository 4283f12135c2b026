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
    /// <c>(a, b) = (x, y)</c>: Lua's multiple assignment evaluates the right side first, too, but which of its targets it
    /// sets last is left open. Where two of them may be one place, the values are set one after another.
    /// </summary>
    private void DeconstructLiteral(IReadOnlyList<IOperation> targets, ITupleOperation values)
    {
        if (!targets.All(target => IsPlainTarget(target) || Element(target) is not null))
        {
            var settled = Settle(targets, values);
            var parts = Operands([.. values.Elements]).Select(value => Reuse(value, "part")).ToList();
            for (var i = 0; i < targets.Count; i++)
            {
                AssignPart(targets[i], values.Elements[i].Type, parts[i]);
            }
            Unsettle(settled);
            return;
        }
        var indices = new List<(IOperation, System.Func<LuaExpression>)>();
        foreach (var (sequence, index) in targets.Select(Element).OfType<(IOperation, IOperation)>())
        {
            // .NET finds the elements of arrays before the values, those of lists when it sets them.
            var isFound = ChecksIndices && sequence.Type is IArrayTypeSymbol;
            LuaExpression items = Nil;
            indices.Add((sequence, () => items = isFound ? Steady(Value(sequence), "items") : Value(sequence)));
            indices.Add(
                (
                    index,
                    () =>
                        isFound ? PlaceIn(items, Value(index), sequence.Type, (sequence, index))
                        : ChecksIndices ? Value(index)
                        : Add(Value(index), Number(1))
                )
            );
        }
        var operands = Operands([
            .. indices,
            .. values.Elements.Select(value => (value, (System.Func<LuaExpression>)(() => Value(value)))),
        ]);
        var oneByOne = HaveTwins(targets) && !IsPermutation(targets, values.Elements);
        if (oneByOne)
        {
            operands = operands.Select(operand => IsLiteral(operand) ? operand : Temporary(operand, "part")).ToList();
        }
        var next = 0;
        var places = targets
            .Select(target =>
                Element(target) is not { Sequence.Type: var type } ? Value(Unwrap(target))
                : ChecksIndices && type is not IArrayTypeSymbol ? Element(operands[next++], operands[next++], type)
                : Index(operands[next++], operands[next++])
            )
            .ToList();
        var sources = operands.Skip(indices.Count).ToList();
        if (!oneByOne)
        {
            Emit(new LuaAssignment(places, sources));
            return;
        }
        for (var i = 0; i < places.Count; i++)
        {
            Emit(Assign(places[i], sources[i]));
        }
    }

    private static bool IsLiteral(LuaExpression value) => value is LuaNil or LuaBoolean or LuaNumber or LuaString;

    /// <summary>The sequence and the index of an element of an array or list; null for any other target.</summary>
    private (IOperation Sequence, IOperation Index)? Element(IOperation target) =>
        Unwrap(target) switch
        {
            IArrayElementReferenceOperation { Indices: [{ Type.SpecialType: SpecialType.System_Int32 } index] } item =>
                (item.ArrayReference, index),
            IPropertyReferenceOperation
            {
                Property.IsIndexer: true,
                Instance: { } instance,
                Arguments: [{ Value: { Type.SpecialType: SpecialType.System_Int32 } index }],
            } when CollectionKinds.Of(instance.Type) == CollectionKind.Sequence => (instance, index),
            _ => null,
        };

    /// <summary>True when two targets may be the same place: one variable twice, or any two elements.</summary>
    private bool HaveTwins(IReadOnlyList<IOperation> targets)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var elements = 0;
        foreach (var target in targets)
        {
            var symbol = Unwrap(target) switch
            {
                ILocalReferenceOperation local => (ISymbol)local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                IFieldReferenceOperation field => field.Field,
                _ => null,
            };
            elements += Element(target) is null ? 0 : 1;
            if (symbol is not null && !seen.Add(symbol) || elements > 1)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>True when places only trade their values: two that are one place get the same one.</summary>
    private static bool IsPermutation(IReadOnlyList<IOperation> targets, IReadOnlyList<IOperation> values) =>
        targets
            .Select(target => target.Syntax.ToString())
            .OrderBy(text => text, System.StringComparer.Ordinal)
            .SequenceEqual(
                values.Select(value => value.Syntax.ToString()).OrderBy(text => text, System.StringComparer.Ordinal)
            )
        && targets
            .SelectMany(target => target.DescendantsAndSelf())
            .All(item =>
                item
                    is not (
                        IInvocationOperation
                        or IObjectCreationOperation
                        or IAssignmentOperation
                        or IIncrementOrDecrementOperation
                    )
            );
}
