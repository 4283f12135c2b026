using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>Initial values of the instance's fields; a default is left out where the body sets the field at once.</summary>
    private void Fields(IConstructorBodyOperation? body)
    {
        inConstruction = true;
        foreach (var member in type.GetMembers().Where(member => !member.IsStatic))
        {
            var field = member as IFieldSymbol ?? (member is IPropertySymbol property ? Backing(property) : null);
            if (
                field is null
                || member is IFieldSymbol { AssociatedSymbol: not null }
                // The compiler's own field for a primary constructor's parameter; ours is set with the parameters.
                || member is IFieldSymbol { IsImplicitlyDeclared: true }
                || field.IsConst
                || member is IEventSymbol
            )
            {
                continue;
            }
            Field(body, member, field);
        }
        inConstruction = false;
    }

    private IFieldSymbol? Backing(IPropertySymbol property) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Same(field.AssociatedSymbol, property));

    private void Field(IConstructorBodyOperation? body, ISymbol member, IFieldSymbol field)
    {
        var target = Member(Self, FieldName(field));
        if (Facts.Body(member) is { Operation: ISymbolInitializerOperation initializer, Syntax: var syntax })
        {
            line = Lines.Of(syntax);
            Store(initializer.Value, new AssignTo(target));
            return;
        }
        if (
            member is IPropertySymbol { DeclaringSyntaxReferences: [var reference] }
            && reference.GetSyntax() is ParameterSyntax
        )
        {
            return;
        }
        if (SetsAtOnce(body, member) && !IsSeenByBase())
        {
            return;
        }
        var initial = DefaultOf(
            field.Type,
            member.DeclaringSyntaxReferences.Length > 0
                ? member.DeclaringSyntaxReferences[0].GetSyntax()
                : model.SyntaxTree.GetRoot()
        );
        if (initial is not LuaNil)
        {
            Emit(Assign(target, initial));
        }
    }

    /// <summary>True when the body assigns the member before anything could read it.</summary>
    private static bool SetsAtOnce(IConstructorBodyOperation? body, ISymbol member)
    {
        foreach (var statement in Flatten(BodyOf(body!)))
        {
            var (targets, value) = statement switch
            {
                IExpressionStatementOperation { Operation: ISimpleAssignmentOperation simple } => (
                    [simple.Target],
                    simple.Value
                ),
                IExpressionStatementOperation
                {
                    Operation: IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } parts
                } => ((IReadOnlyList<IOperation>)tuple.Elements, parts.Value),
                _ => ([], statement),
            };
            if (value.DescendantsAndSelf().Any(item => item is IInstanceReferenceOperation or IReturnOperation))
            {
                return false;
            }
            if (targets.Any(target => Refers(target, member)))
            {
                return true;
            }
            if (!targets.All(IsOwnField))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>A field of the object, or what is one in effect: assigning it runs no code that could look at others.</summary>
    private static bool IsOwnField(IOperation target) =>
        target switch
        {
            IFieldReferenceOperation field => field.Instance is null or IInstanceReferenceOperation,
            IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property =>
                PropertyShape.IsPlain(property.Property),
            _ => target.DescendantsAndSelf().All(item => item is not IInstanceReferenceOperation),
        };

    /// <summary>
    /// True when a constructor of a base class does more with the object than to set its fields: then what it calls may read
    /// those of the derived class.
    /// </summary>
    private bool IsSeenByBase()
    {
        for (
            var parent = type.BaseType?.OriginalDefinition;
            parent is not null && Facts.IsSource(parent);
            parent = parent.BaseType?.OriginalDefinition
        )
        {
            if (parent.InstanceConstructors.Any(Shows))
            {
                return true;
            }
        }
        return false;
    }

    private bool Shows(IMethodSymbol constructor) =>
        Facts.Body(constructor)?.Operation is { } body
        && body.DescendantsAndSelf()
            .OfType<IInstanceReferenceOperation>()
            .Any(self =>
                self.Parent
                    is not (
                        IFieldReferenceOperation
                        or IPropertyReferenceOperation
                        {
                            Property.IsVirtual: false,
                            Property.IsAbstract: false,
                            Property.IsOverride: false
                        }
                        or IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor }
                    )
            );
}
