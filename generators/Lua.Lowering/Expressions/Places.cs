using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// A place that is read and written by one operation; what leads to it is evaluated once. Reading a plain one runs nothing
/// and gives what was written.
/// </summary>
internal sealed record Place(LuaExpression Read, System.Action<LuaExpression> Write, bool IsPlain = false);

internal sealed partial class BodyLowering
{
    /// <summary>
    /// Evaluates the receiver and index of a target so that reading and writing it touch the same place, whatever
    /// <paramref name="value"/> does in between.
    /// </summary>
    private Place StablePlace(IOperation target, IOperation? value = null)
    {
        switch (target)
        {
            case IArrayElementReferenceOperation { Indices: [var index] } element
                when index is not IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat }:
            {
                var operands = Operands(element.ArrayReference, index);
                var items = Kept(Steady(operands[0], Hint(element.ArrayReference)), element.ArrayReference, value);
                var key = Kept(operands[1], index, value);
                var position = PlaceIn(items, key, element.ArrayReference.Type, (element.ArrayReference, index));
                position = IsSimple(key) && position is not LuaCall ? position : Temporary(position, "index");
                return Direct(Index(items, position));
            }
            case IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation:
            {
                // A part that was refused has no place.
                if (Value(target) is not LuaIndex element)
                {
                    return Direct(Name("_"));
                }
                return Direct(Index(Steady(element.Target, "items"), Reuse(element.Key, "index")));
            }
            case IFieldReferenceOperation { Instance: { } owner } part
                when TypeFacts.IsTuple(part.Field.ContainingType):
                return TuplePart(part, StablePlace(Unwrap(owner), value));
            case IFieldReferenceOperation { Instance: { } instance } field:
                return Direct(
                    Member(Kept(Steady(Value(instance), Hint(instance)), instance, value), FieldName(field.Field))
                );
            case IPropertyReferenceOperation property when IsFieldLike(property.Property):
                return Direct(
                    property.Instance is null || Saved(property.Property) is not null
                        ? PropertyPlace(property)
                        : Member(
                            Kept(Steady(Value(property.Instance), Hint(property.Instance)), property.Instance, value),
                            PlaceField(property.Property)
                        )
                );
            case IPropertyReferenceOperation { Property.IsStatic: true } property:
                return new Place(Value(property), value => AssignTarget(property, value));
            case IPropertyReferenceOperation property:
            {
                var operands = Operands([property.Instance!, .. property.Arguments.Select(argument => argument.Value)])
                    .Select(
                        (operand, i) =>
                            i == 0
                                ? Kept(Steady(operand, Hint(property.Instance!)), property.Instance!, value)
                                : Kept(Reuse(operand, "key"), property.Arguments[i - 1].Value, value)
                    )
                    .ToList();
                return new Place(
                    ReadProperty(property, operands[0], operands.Skip(1).ToList()),
                    value => SetProperty(property, operands[0], operands.Skip(1).ToList(), value)
                );
            }
            default:
                return Direct(Value(target));
        }
    }

    /// <summary>Tuples are values: to change a part of one is to put another in its place, and copies stay what they are.</summary>
    private Place TuplePart(IFieldReferenceOperation part, Place tuple)
    {
        var position = TuplePosition(part.Field);
        var count = part.Field.ContainingType.TupleElements.Length;
        return new Place(
            Index(tuple.Read, Number(position)),
            value =>
            {
                var kept = Reuse(value, "value");
                tuple.Write(
                    Table(
                        Enumerable
                            .Range(1, count)
                            .Select(i => i == position ? kept : Index(tuple.Read, Number(i)))
                            .ToList()
                    )
                );
            }
        );
    }

    private LuaExpression ReadProperty(
        IPropertyReferenceOperation reference,
        LuaExpression receiver,
        System.Collections.Generic.List<LuaExpression> indices
    )
    {
        var property = reference.Property;
        if (BindingAttributes.IsBinding(property.ContainingType))
        {
            return Index(receiver, BindingIndex(property, indices[0]));
        }
        if (!Facts.IsSource(property.ContainingType))
        {
            return BclGet(reference, receiver, indices);
        }
        var name = program.Members.Of(property.GetMethod!);
        return IsBase(reference.Instance!) && (property.IsVirtual || property.IsOverride)
            ? new LuaCall(Member(TypeReference(property.ContainingType), name), [Self, .. indices])
            : new LuaMethodCall(receiver, name, indices);
    }

    /// <summary>A receiver that may be written twice: names and fields of self stay, anything longer becomes a local.</summary>
    private LuaExpression Steady(LuaExpression value, string hint) =>
        value is LuaName || value is LuaMember { Target: LuaName } ? value : Temporary(value, hint);

    private string PlaceField(IPropertySymbol property) =>
        BindingAttributes.IsBinding(property.ContainingType) ? BindingAttributes.NameOf(property)
        : program.Properties.UsesAccessors(property) ? BackingName(property)
        : program.Members.Of(property);

    /// <summary>A name whose variable the value writes is read before.</summary>
    private LuaExpression Kept(LuaExpression part, IOperation operation, IOperation? value) =>
        value is not null && part is LuaName && MustKeep(part, operation, value, laterHasStatements: false)
            ? Temporary(part, Hint(operation))
            : part;

    private Place Direct(LuaExpression place) => new(place, value => Emit(Assign(place, value)), IsPlain: true);

    /// <summary>Writes to a place; where the value is wanted, it is what was written, and a get function does not run.</summary>
    private LuaExpression Written(Place place, LuaExpression value, bool wanted)
    {
        var kept = wanted && !place.IsPlain ? Reuse(value, "value") : value;
        place.Write(kept);
        return place.IsPlain ? place.Read : kept;
    }
}
