using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>A place that is read and written by one operation; what leads to it is evaluated once.</summary>
internal sealed record Place(LuaExpression Read, System.Action<LuaExpression> Write);

internal sealed partial class BodyLowering
{
    /// <summary>Evaluates the receiver and index of a target so that reading and writing it touch the same place.</summary>
    private Place StablePlace(IOperation target)
    {
        switch (target)
        {
            case IArrayElementReferenceOperation { Indices: [var index] } element
                when index is not IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat }:
            {
                var operands = Operands(element.ArrayReference, index);
                var items = Steady(operands[0], Hint(element.ArrayReference));
                var position = PlaceIn(items, operands[1], element.ArrayReference.Type);
                position = IsSimple(operands[1]) && !program.Options.Checks ? position : Temporary(position, "index");
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
            case IFieldReferenceOperation { Instance: { } instance } field
                when !TypeFacts.IsTuple(field.Field.ContainingType):
                return Direct(Member(Steady(Value(instance), Hint(instance)), FieldName(field.Field)));
            case IPropertyReferenceOperation property when IsFieldLike(property.Property):
                return Direct(
                    property.Instance is null || Saved(property.Property) is not null
                        ? PropertyPlace(property)
                        : Member(
                            Steady(Value(property.Instance), Hint(property.Instance)),
                            PlaceField(property.Property)
                        )
                );
            case IPropertyReferenceOperation { Property.IsStatic: true } property:
                return new Place(Value(property), value => AssignTarget(property, value));
            case IPropertyReferenceOperation property:
            {
                var operands = Operands([property.Instance!, .. property.Arguments.Select(argument => argument.Value)])
                    .Select((operand, i) => i == 0 ? Steady(operand, Hint(property.Instance!)) : Reuse(operand, "key"))
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

    private Place Direct(LuaExpression place) => new(place, value => Emit(Assign(place, value)));
}
