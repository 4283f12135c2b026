using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>The receivers and indices of what a deconstruction assigns to are evaluated before its value.</summary>
internal sealed partial class BodyLowering
{
    /// <summary>Evaluates what leads to the targets; until <see cref="Unsettle"/> it stands for them.</summary>
    private IReadOnlyList<IOperation> Settle(IReadOnlyList<IOperation> targets, IOperation value)
    {
        var flat = targets.SelectMany(Flattened).ToList();
        var parts = flat.SelectMany((target, i) => Parts(target).Select(part => (Part: part, Before: flat.Take(i))))
            .ToList();
        var operands = Operands([.. parts.Select(item => item.Part)]);
        // The values or an assignment to a target before this one may change what leads to it.
        var valueActs = value.DescendantsAndSelf().Any(item => IsCall(item) || WriteTargets(item).Any());
        for (var i = 0; i < parts.Count; i++)
        {
            var (part, before) = parts[i];
            var mayChange = operands[i] is LuaName name
                ? MustKeep(name, part, value, laterHasStatements: true)
                    || VariableOf(part, name) is { } symbol && before.Any(target => Refers(target, symbol))
                : !IsStable(operands[i], part) && (valueActs || before.Any());
            evaluated[part] = mayChange ? Temporary(operands[i], Hint(part)) : operands[i];
        }
        return parts.Select(item => item.Part).ToList();
    }

    private void Unsettle(IReadOnlyList<IOperation> parts)
    {
        foreach (var part in parts)
        {
            evaluated.Remove(part);
        }
    }

    private static IEnumerable<IOperation> Flattened(IOperation target) =>
        TupleTargets(Unwrap(target)) is { } nested ? nested.SelectMany(Flattened) : [Unwrap(target)];

    /// <summary>What is evaluated to reach a target, in order: a receiver, and indices.</summary>
    private static IEnumerable<IOperation> Parts(IOperation target) =>
        target switch
        {
            IFieldReferenceOperation field when TypeFacts.IsTuple(field.Field.ContainingType) => Parts(
                Unwrap(field.Instance!)
            ),
            IFieldReferenceOperation { Instance: { } instance } => [instance],
            IPropertyReferenceOperation { Instance: { } instance } property =>
            [
                instance,
                .. property.Arguments.Select(argument => argument.Value),
            ],
            IArrayElementReferenceOperation { Indices: [not IUnaryOperation] } element =>
            [
                element.ArrayReference,
                element.Indices[0],
            ],
            _ => [],
        };
}
