using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Whether a filter of a handler gives the same answer when it is asked late, after the <c>finally</c> blocks that the
/// exception passed: it reads nothing that may change. And whether asking it may fail, which counts as no.
/// What is not known here is taken for the worse.
/// </summary>
internal sealed class FilterFacts(ProgramFacts facts)
{
    private static readonly HashSet<string> TextTests =
    [
        "StartsWith",
        "EndsWith",
        "Contains",
        "Equals",
        "IsNullOrEmpty",
        "IsNullOrWhiteSpace",
    ];

    /// <summary>True when the answer may depend on when the filter is asked, or is seen by what it does.</summary>
    public bool IsTimed(IOperation filter) => !Known(filter).All(IsSteady);

    /// <summary>True when something in it may throw.</summary>
    public bool MayFail(IOperation filter) => !Known(filter).All(IsSafe);

    /// <summary>The operations of a filter, but of those that are constants or only say how others hang together.</summary>
    private static IEnumerable<IOperation> Known(IOperation filter) =>
        filter.ConstantValue.HasValue ? [] : new[] { filter }.Concat(filter.ChildOperations.SelectMany(Known));

    private bool IsSteady(IOperation operation) =>
        operation switch
        {
            ILocalReferenceOperation local => !facts.IsWritten(local.Local) || local.IsDeclaration,
            IParameterReferenceOperation { Parameter: var parameter } => parameter.RefKind == RefKind.None
                && !facts.IsWritten(parameter),
            IFieldReferenceOperation { Field: var field } => field.IsConst || field.IsReadOnly,
            IPropertyReferenceOperation { Property: var property } => IsFixed(property) || IsOfLibrary(property),
            IInvocationOperation call => IsTextTest(call),
            _ => IsPart(operation),
        };

    private bool IsSafe(IOperation operation) =>
        operation switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation => true,
            IFieldReferenceOperation field => IsThere(field.Instance),
            IPropertyReferenceOperation { Property: var property } reference => IsThere(reference.Instance)
                && (IsPlain(property) || IsOfLibrary(property)),
            IInvocationOperation call => IsTextTest(call) && IsThere(call.Instance),
            _ => IsPart(operation),
        };

    /// <summary>Operators and patterns: they read only what is under them, and cannot fail.</summary>
    private static bool IsPart(IOperation operation) =>
        operation switch
        {
            ILiteralOperation
            or IInstanceReferenceOperation
            or IParenthesizedOperation
            or IConditionalAccessOperation
            or IConditionalAccessInstanceOperation
            or IConditionalOperation
            or ICoalesceOperation
            or IIsTypeOperation
            or IIsPatternOperation
            or IArgumentOperation
            or IPropertySubpatternOperation => true,
            IPatternOperation => operation is not (IListPatternOperation or ISlicePatternOperation)
                && operation is not IRecursivePatternOperation { DeconstructionSubpatterns.Length: > 0 },
            IUnaryOperation unary => unary is { OperatorMethod: null, OperatorKind: UnaryOperatorKind.Not },
            IBinaryOperation binary => IsComparison(binary),
            IConversionOperation conversion => conversion
                is { OperatorMethod: null, IsImplicit: true }
                    or { OperatorMethod: null, IsTryCast: true },
            _ => false,
        };

    private static bool IsComparison(IBinaryOperation binary) =>
        (binary.OperatorMethod is null || TypeFacts.IsString(binary.OperatorMethod.ContainingType))
        && binary.OperatorKind
            is BinaryOperatorKind.Equals
                or BinaryOperatorKind.NotEquals
                or BinaryOperatorKind.LessThan
                or BinaryOperatorKind.LessThanOrEqual
                or BinaryOperatorKind.GreaterThan
                or BinaryOperatorKind.GreaterThanOrEqual
                or BinaryOperatorKind.ConditionalAnd
                or BinaryOperatorKind.ConditionalOr
                or BinaryOperatorKind.And
                or BinaryOperatorKind.Or
                or BinaryOperatorKind.ExclusiveOr;

    /// <summary>A property that holds what its constructor or initializer gave it.</summary>
    private bool IsFixed(IPropertySymbol property) =>
        IsPlain(property) && property.SetMethod is null or { IsInitOnly: true };

    /// <summary>A property of the program without code of its own.</summary>
    private bool IsPlain(IPropertySymbol property) =>
        facts.IsSource(property.ContainingType)
        && property is { IsIndexer: false, IsVirtual: false, IsAbstract: false, IsOverride: false }
        && PropertyShape.IsAuto(property.OriginalDefinition);

    /// <summary>What exceptions of the library tell, unless the program says it in its own way; the length of a text.</summary>
    private bool IsOfLibrary(IPropertySymbol property) =>
        property.Name switch
        {
            "Message" or "InnerException" or "ParamName" => TypeFacts.IsException(property.ContainingType)
                && !facts.IsSource(property.ContainingType)
                && !facts.Types.Any(type => TypeFacts.IsException(type) && type.GetMembers(property.Name).Length > 0),
            "Length" => TypeFacts.IsString(property.ContainingType),
            "HasValue" => TypeFacts.NullableOf(property.ContainingType) is not null,
            _ => false,
        };

    private static bool IsTextTest(IInvocationOperation call) =>
        TypeFacts.IsString(call.TargetMethod.ContainingType)
        && TextTests.Contains(call.TargetMethod.Name)
        && (
            call.TargetMethod is { IsStatic: true, Parameters.Length: 1 }
            || call.Arguments.All(argument => argument.Value.ConstantValue is { HasValue: true, Value: not null })
        );

    /// <summary>True when a member may be read from it: it is never null, or there is nothing to read from.</summary>
    private static bool IsThere(IOperation? instance) =>
        instance
            is null
                or IInstanceReferenceOperation
                or IConditionalAccessInstanceOperation
                or { Type.IsValueType: true }
        || instance is ILocalReferenceOperation { Local: var local } && IsFound(local)
        || instance is IPropertyReferenceOperation { Property.Name: "Message" };

    /// <summary>True for the variable of a handler and those of patterns that test a type.</summary>
    private static bool IsFound(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.Any(place =>
            place.GetSyntax()
                is CatchDeclarationSyntax
                    or SingleVariableDesignationSyntax { Parent: DeclarationPatternSyntax or RecursivePatternSyntax }
        );
}
