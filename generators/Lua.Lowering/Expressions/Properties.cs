using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression PropertyReference(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (Saved(property) is { } saved)
        {
            return saved;
        }
        if (SplitPair(reference) is { } part)
        {
            return part;
        }
        if (BindingAttributes.IsBinding(property.ContainingType))
        {
            return BindingProperty(reference);
        }
        if (property.ContainingType.IsAnonymousType)
        {
            return Member(Value(reference.Instance!), property.Name);
        }
        if (!Facts.IsSource(property.ContainingType))
        {
            return BclProperty(reference);
        }
        if (!program.Properties.UsesAccessors(property))
        {
            var owner = property.IsStatic ? TypeReference(property.ContainingType) : Value(reference.Instance!);
            return Member(owner, program.Members.Of(property));
        }
        return AccessorCall(reference, property.GetMethod!, []);
    }

    private LuaExpression? SplitPair(IPropertyReferenceOperation reference) =>
        reference.Instance is ILocalReferenceOperation local
        && splitPairs.TryGetValue(local.Local, out var pair)
        && reference.Property.Name is "Key" or "Value"
            ? Name(
                reference.Property.Name == "Key"
                    ? splitPairs[((ILocalReferenceOperation)reference.Instance!).Local].Key
                    : splitPairs[((ILocalReferenceOperation)reference.Instance!).Local].Value
            )
            : null;

    /// <summary>A call of a property's get or set function, with the receiver and indices evaluated in order.</summary>
    private LuaExpression AccessorCall(
        IPropertyReferenceOperation reference,
        IMethodSymbol accessor,
        IReadOnlyList<LuaExpression> extra
    )
    {
        var property = reference.Property;
        var name = program.Members.Of(accessor);
        if (property.IsStatic)
        {
            return new LuaCall(Member(TypeReference(property.ContainingType), name), extra);
        }
        var operands = Operands([reference.Instance!, .. reference.Arguments.Select(argument => argument.Value)]);
        var arguments = operands.Skip(1).Concat(extra).ToList();
        if (IsBase(reference.Instance!) && (property.IsVirtual || property.IsOverride || property.IsAbstract))
        {
            return new LuaCall(Member(TypeReference(property.ContainingType), name), [Self, .. arguments]);
        }
        return new LuaMethodCall(operands[0], name, arguments);
    }

    /// <summary>True for <c>base</c>.</summary>
    private static bool IsBase(IOperation instance) =>
        instance.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax;

    private LuaExpression EventReference(IEventReferenceOperation reference) =>
        Member(
            reference.Event.IsStatic ? TypeReference(reference.Event.ContainingType) : Value(reference.Instance!),
            program.Members.Of(reference.Event)
        );
}
