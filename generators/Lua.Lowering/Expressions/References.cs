using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression LocalReference(ILocalReferenceOperation reference) =>
        splitPairs.TryGetValue(reference.Local, out var pair) ? Pair(Name(pair.Key), Name(pair.Value))
        : reference.IsDeclaration ? DeclareInExpression(reference.Local, reference.Syntax)
        : Name(locals.Of(reference.Local));

    private LuaExpression ParameterReference(IParameterSymbol parameter)
    {
        // A parameter of a primary constructor that members use is a field of the object.
        if (
            parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } owner
            && !Same(owner, Owner)
            && !inConstruction
        )
        {
            return Member(Self, MemberNames.Escape(parameter.Name));
        }
        return Name(locals.Of(parameter));
    }

    /// <summary>True while initializers and base arguments are lowered, which see the constructor's parameters themselves.</summary>
    private bool inConstruction;

    /// <summary>The object that an initializer or a with expression fills.</summary>
    private LuaExpression? implicitReceiver;

    private LuaExpression InstanceReference(IInstanceReferenceOperation reference) =>
        reference.ReferenceKind == InstanceReferenceKind.ImplicitReceiver && implicitReceiver is { } receiver ? receiver
        : reference.ReferenceKind == InstanceReferenceKind.PatternInput ? patternInput ?? Self
        : Self;

    // Of several results that are only packed to be taken apart, the wanted one is taken at once.
    private static LuaExpression PartOf(LuaExpression tuple, int position) =>
        tuple is not LuaTable { Fields: [{ Key: null, Value: LuaCall or LuaMethodCall }] } packed
            ? Index(tuple, Number(position))
        : position == 1 ? new LuaParenthesized(packed.Fields[0].Value)
        : new LuaParenthesized(Call("select", Number(position), packed.Fields[0].Value));

    private LuaExpression FieldReference(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (TypeFacts.IsTuple(field.ContainingType) && reference.Instance is { } tuple)
        {
            return PartOf(Value(tuple), TuplePosition(field));
        }
        if (field.IsStatic)
        {
            return StaticField(field, reference.Syntax);
        }
        return Member(Value(reference.Instance!), FieldName(field));
    }

    private static int TuplePosition(IFieldSymbol field)
    {
        var element = field.CorrespondingTupleField ?? field;
        return int.Parse(element.Name.Substring("Item".Length), System.Globalization.CultureInfo.InvariantCulture);
    }

    private string FieldName(IFieldSymbol field) =>
        BindingAttributes.IsBinding(field.ContainingType) ? BindingAttributes.NameOf(field)
        : field.AssociatedSymbol is IPropertySymbol property ? BackingName(property)
        : program.Members.Of(field);

    /// <summary>Where an auto-property keeps its value: under its own name, unless functions of that property stand before it.</summary>
    private string BackingName(IPropertySymbol property) =>
        HasOwnBody(property) || program.Properties.UsesAccessors(property)
            ? PropertyShape.BackingField(property)
            : program.Members.Of(property);

    private static bool HasOwnBody(IPropertySymbol property) => !PropertyShape.IsAuto(property);

    private LuaExpression StaticField(IFieldSymbol field, SyntaxNode place)
    {
        var owner = field.ContainingType;
        if (BindingAttributes.IsBinding(owner))
        {
            return BindingStatic(field, field.HasConstantValue ? field.ConstantValue : null, place);
        }
        if (Saved(field) is { } saved)
        {
            return saved;
        }
        if (Facts.IsSource(owner))
        {
            return Member(
                TypeReference(owner),
                field.AssociatedSymbol is IPropertySymbol property ? BackingName(property) : program.Members.Of(field)
            );
        }
        if (field.HasConstantValue)
        {
            return Literal(field.ConstantValue, field.Type, place);
        }
        return BclMembers.StaticField(this, field) is { } known
            ? known
            : Refuse(Rules.UnmappedMember, place, field.ToDisplayString(), "use a constant of your own");
    }

    /// <summary>Members marked as saved variables or as fields of the addon table.</summary>
    private LuaExpression? Saved(ISymbol member)
    {
        if (BindingAttributes.Text(member, "SavedVariable") is { } global)
        {
            return Name(global.Length == 0 ? member.Name : global);
        }
        if (BindingAttributes.Text(member, "AddonField") is { } field)
        {
            file.UsesAddon = true;
            return Member("addon", field.Length == 0 ? member.Name : field);
        }
        return null;
    }
}
