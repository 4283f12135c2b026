using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void AssignmentEffect(IAssignmentOperation assignment)
    {
        switch (assignment)
        {
            case ISimpleAssignmentOperation { IsRef: true }:
                Unsupported(assignment, "A ref assignment", "assign the value");
                break;
            case ISimpleAssignmentOperation simple:
                SimpleAssignment(simple);
                break;
            case ICompoundAssignmentOperation compound:
                Compound(compound);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                Deconstruction(deconstruction);
                break;
            case ICoalesceAssignmentOperation coalesce:
                CoalesceAssignment(coalesce);
                break;
        }
    }

    private void SimpleAssignment(ISimpleAssignmentOperation assignment)
    {
        var target = Unwrap(assignment.Target);
        if (target is IDiscardOperation)
        {
            Effect(Unwrap(assignment.Value));
            return;
        }
        if (PlainPlace(target) is { } place)
        {
            if (NeedsDestination(assignment.Value))
            {
                Store(assignment.Value, new AssignTo(place));
                return;
            }
            Emit(Assign(place, Value(assignment.Value)));
            return;
        }
        AssignThrough(target, (assignment.Value, () => Value(assignment.Value)));
    }

    /// <summary>The place an assignment writes to, where Lua can write to it directly and nothing must be evaluated before the value.</summary>
    private LuaExpression? PlainPlace(IOperation target) =>
        target switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation => Value(target),
            IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } => Value(target),
            IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property
                when IsFieldLike(property.Property) => PropertyPlace(property),
            _ => null,
        };

    private bool IsFieldLike(IPropertySymbol property) =>
        Saved(property) is not null
        || !property.IsIndexer
            && (
                BindingAttributes.IsBinding(property.ContainingType)
                    ? BindingAttributes.Text(property, "LuaInline") is null
                    : Facts.IsSource(property.ContainingType)
                        && (!program.Properties.UsesAccessors(property) || WritesBacking(property))
            );

    /// <summary>A get-only auto-property is assigned in its own constructor: there the value goes to its field.</summary>
    private bool WritesBacking(IPropertySymbol property) =>
        property.SetMethod is null && PropertyShape.IsAuto(property) && Same(property.ContainingType, type);

    private LuaExpression PropertyPlace(IPropertyReferenceOperation reference) =>
        Saved(reference.Property)
        ?? (
            BindingAttributes.IsBinding(reference.Property.ContainingType)
                ? BindingProperty(reference)
                : Member(
                    reference.Property.IsStatic
                        ? TypeReference(reference.Property.ContainingType)
                        : Value(reference.Instance!),
                    program.Properties.UsesAccessors(reference.Property)
                        ? BackingName(reference.Property)
                        : program.Members.Of(reference.Property)
                )
        );

    /// <summary>Assigns to an element, a member of another object, or through a set function; receiver and index come first.</summary>
    private void AssignThrough(IOperation target, (IOperation, System.Func<LuaExpression>) value)
    {
        switch (target)
        {
            case IArrayElementReferenceOperation { Indices: [{ } index] } element
                when TypeFacts.FullName(index.Type) is not "System.Range":
            {
                if (index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat })
                {
                    var place = (LuaIndex)ArrayElement(element);
                    var items = Steady(place.Target, "items");
                    var position = Reuse(place.Key, "index");
                    Emit(Assign(Index(items, position), value.Item2()));
                    break;
                }
                var operands = Operands([
                    (element.ArrayReference, () => Value(element.ArrayReference)),
                    (index, () => ChecksIndices ? Value(index) : Add(Value(index), Number(1))),
                    value,
                ]);
                Emit(
                    ChecksIndices
                        ? Assign(
                            Element(
                                operands[0],
                                operands[1],
                                element.ArrayReference.Type,
                                (element.ArrayReference, index)
                            ),
                            operands[2]
                        )
                        : Assign(Index(operands[0], operands[1]), operands[2])
                );
                break;
            }
            case IFieldReferenceOperation tuple when TypeFacts.IsTuple(tuple.Field.ContainingType):
                var part = StablePlace(tuple, value.Item1);
                part.Write(value.Item2());
                break;
            case IFieldReferenceOperation field:
            {
                var operands = Operands([(field.Instance!, () => Value(field.Instance!)), value]);
                Emit(Assign(Member(operands[0], FieldName(field.Field)), operands[1]));
                break;
            }
            case IPropertyReferenceOperation property when IsFieldLike(property.Property):
            {
                var operands = Operands([(property.Instance!, () => Value(property.Instance!)), value]);
                Emit(Assign(Member(operands[0], PlaceField(property.Property)), operands[1]));
                break;
            }
            // The receiver of an indexer or set function is evaluated by the call itself.
            case IPropertyReferenceOperation { Instance: { } instance } reference:
            {
                var parts = new[] { instance }.Concat(reference.Arguments.Select(argument => argument.Value));
                var operands = Operands([
                    .. parts.Select(part => (part, (System.Func<LuaExpression>)(() => Value(part)))),
                    value,
                ]);
                SetProperty(
                    reference,
                    operands[0],
                    operands.Skip(1).Take(operands.Count - 2).ToList(),
                    operands[operands.Count - 1]
                );
                break;
            }
            default:
                AssignTarget(target, value.Item2());
                break;
        }
    }

    /// <summary>Writes through an indexer or a set function, its receiver and indices being lowered.</summary>
    private void SetProperty(
        IPropertyReferenceOperation reference,
        LuaExpression receiver,
        IReadOnlyList<LuaExpression> indices,
        LuaExpression value
    )
    {
        var property = reference.Property;
        if (BindingAttributes.IsBinding(property.ContainingType))
        {
            Emit(Assign(Index(receiver, BindingIndex(property, indices[0])), value));
            return;
        }
        if (!Facts.IsSource(property.ContainingType))
        {
            BclSet(reference, receiver, indices, value);
            return;
        }
        var name = program.Members.Of(property.SetMethod!);
        if (IsBase(reference.Instance!) && (property.IsVirtual || property.IsOverride))
        {
            Emit(Do(new LuaCall(Member(TypeReference(property.ContainingType), name), [Self, .. indices, value])));
            return;
        }
        Emit(Do(new LuaMethodCall(receiver, name, [.. indices, value])));
    }

    /// <summary>Assigns a value that is computed already.</summary>
    private void AssignTarget(IOperation target, LuaExpression value)
    {
        var place = Unwrap(target);
        switch (place)
        {
            case IDiscardOperation:
                break;
            case IFieldReferenceOperation tuple when TypeFacts.IsTuple(tuple.Field.ContainingType):
                StablePlace(tuple).Write(value);
                break;
            case IDeclarationExpressionOperation
            or ILocalReferenceOperation
            or IParameterReferenceOperation
            or IFieldReferenceOperation:
                Emit(Assign(Value(place), value));
                break;
            case IEventReferenceOperation own:
                Emit(Assign(EventReference(own), value));
                break;
            case IArrayElementReferenceOperation element:
                Emit(Assign(ArrayElement(element), value));
                break;
            case IPropertyReferenceOperation property when IsFieldLike(property.Property):
                Emit(Assign(PropertyPlace(property), value));
                break;
            case IPropertyReferenceOperation { Property: { IsStatic: true } set }
                when !Facts.IsSource(set.ContainingType) && !BindingAttributes.IsBinding(set.ContainingType):
                RefuseMember(set, place.Syntax);
                break;
            case IPropertyReferenceOperation { Property.IsStatic: true } property:
                Emit(
                    Do(
                        Call(
                            Member(
                                TypeReference(property.Property.ContainingType),
                                program.Members.Of(property.Property.SetMethod!)
                            ),
                            value
                        )
                    )
                );
                break;
            case IPropertyReferenceOperation property:
                var operands = Operands([property.Instance!, .. property.Arguments.Select(argument => argument.Value)]);
                SetProperty(property, operands[0], operands.Skip(1).ToList(), value);
                break;
            case IImplicitIndexerReferenceOperation indexer
                when CollectionKinds.Of(indexer.Instance.Type) == CollectionKind.Sequence:
                Emit(Assign(ImplicitIndexer(indexer), value));
                break;
            default:
                Unsupported(target, "This assignment target", "assign to a variable, field, property or element");
                break;
        }
    }

    /// <summary>An assignment used as a value: what was written, the target being evaluated once.</summary>
    private LuaExpression AssignmentValue(IAssignmentOperation assignment)
    {
        switch (assignment)
        {
            case ISimpleAssignmentOperation simple when Unwrap(simple.Target) is IDiscardOperation:
                return Value(simple.Value);
            case ISimpleAssignmentOperation { IsRef: false } simple when PlainPlace(Unwrap(simple.Target)) is { } place:
                SimpleAssignment(simple);
                return place;
            case ISimpleAssignmentOperation { IsRef: false } simple:
                LuaExpression assigned = Nil;
                AssignThrough(
                    Unwrap(simple.Target),
                    (simple.Value, () => assigned = Reuse(Value(simple.Value), "value"))
                );
                return assigned;
            case ICompoundAssignmentOperation compound:
                return Compound(compound, wanted: true);
            case ICoalesceAssignmentOperation coalesce:
                return CoalesceAssignmentValue(coalesce);
            case IDeconstructionAssignmentOperation:
                return Unsupported(assignment, "A deconstruction used as a value", "make it a statement of its own");
            default:
                AssignmentEffect(assignment);
                return Nil;
        }
    }

    private void CoalesceAssignment(ICoalesceAssignmentOperation assignment) =>
        CoalesceInto(assignment, StablePlace(Unwrap(assignment.Target), assignment.Value));

    private void CoalesceInto(ICoalesceAssignmentOperation assignment, Place place)
    {
        var body = Scope(() => place.Write(Value(assignment.Value)));
        Emit(If(TypeFacts.MayBeFalse(assignment.Target.Type) ? Equal(place.Read, Nil) : Not(place.Read), body));
    }

    private LuaExpression CoalesceAssignmentValue(ICoalesceAssignmentOperation assignment)
    {
        var place = StablePlace(Unwrap(assignment.Target), assignment.Value);
        if (place.IsPlain)
        {
            CoalesceInto(assignment, place);
            return place.Read;
        }
        // What a get function gives or a set function takes is the value; neither runs again for it.
        var kept = Temporary(place.Read, Hint(assignment.Target));
        CoalesceInto(
            assignment,
            new Place(
                kept,
                value =>
                {
                    Emit(Assign(kept, value));
                    place.Write(kept);
                }
            )
        );
        return kept;
    }
}
