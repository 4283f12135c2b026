using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void EventAssignment(IEventAssignmentOperation subscription)
    {
        if (subscription.EventReference is not IEventReferenceOperation reference)
        {
            return;
        }
        if (BindingAttributes.Text(reference.Event, "LuaEvent") is { } name)
        {
            Emit(Do(Helper(subscription.Adds ? "on" : "off", Text(name), Value(subscription.HandlerValue))));
            return;
        }
        if (!Facts.IsSource(reference.Event.ContainingType))
        {
            Refuse(
                Rules.UnmappedMember,
                subscription.Syntax,
                reference.Event.ToDisplayString(),
                "use an event of the game or of your own"
            );
            return;
        }
        if (program.Events.UsesAccessors(reference.Event))
        {
            Emit(Do(AccessorCall(subscription, reference)));
            return;
        }
        var place =
            reference.Event.IsStatic || reference.Instance is IInstanceReferenceOperation
                ? Value(reference)
                : Member(
                    Steady(Value(reference.Instance!), Hint(reference.Instance!)),
                    program.Members.Of(reference.Event)
                );
        Emit(Assign(place, Helper(subscription.Adds ? "combine" : "remove", place, Value(subscription.HandlerValue))));
    }

    private LuaExpression AccessorCall(IEventAssignmentOperation subscription, IEventReferenceOperation reference)
    {
        var item = reference.Event;
        var accessor = program.Members.Of(subscription.Adds ? item.AddMethod! : item.RemoveMethod!);
        if (item.IsStatic)
        {
            return Call(Member(TypeReference(item.ContainingType), accessor), Value(subscription.HandlerValue));
        }
        var operands = Operands(reference.Instance!, subscription.HandlerValue);
        return IsBase(reference.Instance!) && (item.IsVirtual || item.IsOverride)
            ? Call(Member(TypeReference(item.ContainingType), accessor), Self, operands[1])
            : Method(operands[0], accessor, operands[1]);
    }

    /// <summary>The function that a field-like event needs where others of its family have accessors.</summary>
    public LuaFunction EventAccessor(IEventSymbol item, bool adds)
    {
        var owner = item.IsStatic ? TypeReference(item.ContainingType) : Self;
        var field = Member(owner, program.Members.Of(item));
        return new LuaFunction(
            ["value"],
            LuaFactory.Block(Assign(field, Helper(adds ? "combine" : "remove", field, Name("value"))))
        );
    }
}
