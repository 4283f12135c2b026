using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>True when a bound has the same value on every round of the loop, so that Lua may evaluate it once.</summary>
    private bool IsInvariant(IOperation bound, IOperation body) =>
        bound.ConstantValue.HasValue
        || Unwrap(bound) switch
        {
            ILocalReferenceOperation local => IsSteady(local.Local, body),
            IParameterReferenceOperation parameter => IsSteady(parameter.Parameter, body),
            IFieldReferenceOperation field => IsSteadyField(field, body),
            IPropertyReferenceOperation property => IsSteadyCount(property, body),
            IBinaryOperation { OperatorMethod: null } binary => IsInvariant(binary.LeftOperand, body)
                && IsInvariant(binary.RightOperand, body),
            _ => false,
        };

    private bool IsSteady(ISymbol symbol, IOperation body) =>
        !Writes(body, symbol) && !(Facts.IsCaptured(symbol) && Facts.IsWritten(symbol));

    private bool IsSteadyField(IFieldReferenceOperation field, IOperation body) =>
        field.Instance is null or IInstanceReferenceOperation
        && (field.Field.IsReadOnly || field.Field.IsConst || !Writes(body, field.Field) && !CallsUnknown(body));

    /// <summary>The length of text or an array that stays the same object; the count of a list that nothing in the loop changes.</summary>
    private bool IsSteadyCount(IPropertyReferenceOperation property, IOperation body)
    {
        if (property.Property.Name is not ("Length" or "Count") || property.Instance is not { } instance)
        {
            return false;
        }
        var owner = Unwrap(instance);
        var steady = owner switch
        {
            ILocalReferenceOperation local => IsSteady(local.Local, body),
            IParameterReferenceOperation parameter => IsSteady(parameter.Parameter, body),
            IFieldReferenceOperation field => IsSteadyField(field, body),
            IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } inner =>
                !program.Properties.UsesAccessors(inner.Property)
                    && (
                        inner.Property.SetMethod is null or { IsInitOnly: true }
                        || !Writes(body, inner.Property) && !CallsUnknown(body)
                    ),
            _ => false,
        };
        return steady && (TypeFacts.IsString(owner.Type) || owner.Type is IArrayTypeSymbol || !MayResize(body));
    }

    private bool MayResize(IOperation body) => new MutationAnalysis(Facts).MayResizeList(body);

    private bool CallsUnknown(IOperation body) => body.DescendantsAndSelf().Any(item => IsUnknownCall(item));

    private bool IsUnknownCall(IOperation item) =>
        item switch
        {
            IInvocationOperation call => Facts.IsSource(call.TargetMethod.ContainingType)
                || call.TargetMethod.MethodKind is MethodKind.DelegateInvoke or MethodKind.LocalFunction
                || call.Arguments.Any(argument => TypeFacts.IsDelegate(argument.Value.Type)),
            IObjectCreationOperation creation => Facts.IsSource(creation.Type),
            IPropertyReferenceOperation property => Facts.IsSource(property.Property.ContainingType)
                && program.Properties.UsesAccessors(property.Property),
            _ => false,
        };
}
