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
        if (IsCustom(reference.Event))
        {
            Unsupported(subscription, "An event with its own add and remove", "declare it without accessors");
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

    private static bool IsCustom(IEventSymbol item) =>
        !item.IsAbstract && item.AddMethod is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.Length: > 0 };
}
