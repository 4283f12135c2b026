using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Null where the compiler warns of it.</summary>
internal sealed partial class NullTexts
{
    /// <summary>True when null goes to a variable, or what may be null goes to one that is declared never to be.</summary>
    private bool IsNullFor(ISymbol target, IOperation value) =>
        IsNull(value) || IsTold(target) && Leaves(value).Any(IsWarned);

    /// <summary>True where the declaration alone says that there is never null; a local's nulls the compiler follows by itself.</summary>
    private static bool IsTold(ISymbol target) =>
        target switch
        {
            IParameterSymbol parameter => parameter.NullableAnnotation,
            IFieldSymbol field => field.NullableAnnotation,
            IPropertySymbol property => property.NullableAnnotation,
            IMethodSymbol method => method.ReturnNullableAnnotation,
            _ => NullableAnnotation.None,
        } == NullableAnnotation.NotAnnotated;

    /// <summary>The values of which one is the value of an expression.</summary>
    private static IEnumerable<IOperation> Leaves(IOperation value) =>
        value switch
        {
            { ConstantValue.HasValue: true } => [value],
            IConversionOperation { OperatorMethod: null } conversion => Leaves(conversion.Operand),
            IParenthesizedOperation inner => Leaves(inner.Operand),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Leaves(choice.WhenTrue)
                .Concat(Leaves(otherwise)),
            ICoalesceOperation coalesce => Leaves(coalesce.WhenNull),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Leaves(arm.Value)),
            _ => [value],
        };

    private static bool IsWarned(IOperation value) =>
        value.ConstantValue.HasValue ? value.ConstantValue.Value is null
        : value is IDefaultValueOperation ? value.Type is { IsReferenceType: true }
        : TypeFacts.IsString(value.Type)
            && value is not (IBinaryOperation or IInterpolatedStringOperation or IThrowOperation)
            && !IsSuppressed(value)
            && (SymbolOf(value) ?? (value as IInvocationOperation)?.TargetMethod) is var source
            && (source is null || !IsTold(source))
            && value.SemanticModel!.GetTypeInfo(value.Syntax).Nullability.FlowState == NullableFlowState.MaybeNull;

    /// <summary>A function by every name it may be called by.</summary>
    private static IEnumerable<ISymbol> ResultsOf(ISymbol owner)
    {
        if (
            owner
            is not IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) } method
        )
        {
            return [owner];
        }
        var slots = new List<IMethodSymbol>();
        for (var slot = method; slot is not null; slot = slot.OverriddenMethod)
        {
            slots.Add(slot.OriginalDefinition);
        }
        return slots.Concat(ImplementedSlots.Of(method)).Select(slot => slot.AssociatedSymbol ?? slot);
    }

    /// <summary>A field or property of text without a value from the start, which a constructor leaves as it is.</summary>
    private bool IsNeverSet(ISymbol member)
    {
        var isText = member switch
        {
            IFieldSymbol field => !field.IsConst
                && !field.IsRequired
                && field.AssociatedSymbol is null
                && TypeFacts.IsString(field.Type),
            IPropertySymbol property => !property.IsRequired
                && TypeFacts.IsString(property.Type)
                && PropertyShape.IsAuto(property)
                && property.DeclaringSyntaxReferences.All(place => place.GetSyntax() is not ParameterSyntax),
            _ => false,
        };
        if (!isText || !IsTold(member) || !member.ContainingType.IsReferenceType || facts.Body(member) is not null)
        {
            return false;
        }
        var constructors = member.IsStatic
            ? member.ContainingType.StaticConstructors
            : member.ContainingType.InstanceConstructors;
        var written = constructors.Select(facts.Body).OfType<MemberBody>().ToList();
        return written.Count == 0 || written.Any(body => !Sets(body.Operation, member));
    }

    /// <summary>True when a constructor sets the member, or leaves that to another.</summary>
    private static bool Sets(IOperation constructor, ISymbol member) =>
        constructor
            .DescendantsAndSelf()
            .Any(item =>
                item is ISimpleAssignmentOperation assignment
                    && SymbolEqualityComparer.Default.Equals(SymbolOf(assignment.Target), member)
                || item is IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } chained
                    && SymbolEqualityComparer.Default.Equals(chained.TargetMethod.ContainingType, member.ContainingType)
            );
}
