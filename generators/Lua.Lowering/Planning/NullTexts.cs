using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Variables and members declared as text that may hold null although nothing says so: what is read out of arrays made by
/// their size goes there, what is put there as <c>null!</c> or against the compiler's warning, and what is read before it is
/// set or is never set, by way of calls as well.
/// </summary>
internal sealed partial class NullTexts
{
    private readonly ProgramFacts facts;
    private readonly HashSet<ISymbol> found = new(SymbolEqualityComparer.Default);

    public NullTexts(ProgramFacts facts)
    {
        this.facts = facts;
        found.UnionWith(facts.AllBodies.SelectMany(ReadBeforeSet));
        found.UnionWith(
            facts
                .Types.SelectMany(facts.StaticInitializers)
                .Where(member => TypeFacts.IsString(TypeOf(member)) && facts.IsReadEarly(member))
        );
        found.UnionWith(
            facts
                .Defaulted.Concat(facts.Types.SelectMany(UnsetParts))
                .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
                .SelectMany(TextsIn)
        );
        found.UnionWith(facts.Types.SelectMany(type => type.GetMembers()).Where(IsNeverSet));
        var flows = facts.AllBodies.SelectMany(body => Flows(body.Operation, body.Member)).ToList();
        var calls = facts
            .AllBodies.SelectMany(body => body.Operation.DescendantsAndSelf())
            .OfType<IDelegateCreationOperation>()
            .Select(made => (made.Type, Parameters: ParametersOf(made.Target)))
            .ToLookup<
                (ITypeSymbol? Type, IReadOnlyList<IParameterSymbol> Parameters),
                ISymbol?,
                IReadOnlyList<IParameterSymbol>
            >(made => made.Type?.OriginalDefinition, made => made.Parameters, SymbolEqualityComparer.Default);
        flows.AddRange(
            facts
                .AllBodies.SelectMany(body => body.Operation.DescendantsAndSelf())
                .OfType<IInvocationOperation>()
                .Where(call => call.TargetMethod.MethodKind == MethodKind.DelegateInvoke)
                .SelectMany(call =>
                    calls[call.TargetMethod.ContainingType.OriginalDefinition]
                        .SelectMany(parameters =>
                            call.Arguments.Where(argument => argument.Parameter!.Ordinal < parameters.Count)
                                .Select(argument => ((ISymbol)parameters[argument.Parameter!.Ordinal], argument.Value))
                        )
                )
        );
        while (
            flows.RemoveAll(flow =>
                found.Contains(flow.Target) || IsNullFor(flow.Target, flow.Value) && found.Add(flow.Target)
            ) > 0
        ) { }
    }

    public bool Contains(ISymbol symbol) =>
        found.Contains(
            symbol is IFieldSymbol { CorrespondingTupleField: { } part }
                ? part.OriginalDefinition
                : symbol.OriginalDefinition
        );

    private static ITypeSymbol? TypeOf(ISymbol member) =>
        (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;

    /// <summary>The types of fields of a class that are structs and hold their default at first.</summary>
    private static IEnumerable<ITypeSymbol> UnsetParts(INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => !field.IsConst && TypeFacts.IsUserStruct(field.Type) && type.TypeKind == TypeKind.Class)
            .Where(field => !HasInitializer(field.AssociatedSymbol ?? field))
            .Select(field => field.Type);

    /// <summary>What is null in the default of a struct or tuple.</summary>
    private static IEnumerable<ISymbol> TextsIn(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple
            ? tuple
                .TupleElements.Where(item => TypeFacts.IsString(item.Type))
                .Select(item => (ISymbol)(item.CorrespondingTupleField ?? item).OriginalDefinition)
        : !TypeFacts.IsUserStruct(type) ? []
        : type
            .OriginalDefinition.GetMembers()
            .Where(member =>
                member
                    is IFieldSymbol { IsStatic: false, Type.SpecialType: SpecialType.System_String }
                        or IPropertySymbol { IsStatic: false, Type.SpecialType: SpecialType.System_String }
            );

    /// <summary>Text fields that a constructor sets only after it has called a method of the object, which may read them.</summary>
    private IEnumerable<ISymbol> ReadBeforeSet(MemberBody body)
    {
        if (
            body.Member
            is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.TypeKind: TypeKind.Class }
        )
        {
            return [];
        }
        var operations = body.Operation.DescendantsAndSelf().ToList();
        var call = Bases(body.Member.ContainingType).Any(type => type.InstanceConstructors.Any(CallsItself))
            ? 0
            : operations.FirstOrDefault(IsOwnCall)?.Syntax.SpanStart;
        return call is not { } start
            ? []
            : operations
                .OfType<ISimpleAssignmentOperation>()
                .Where(set => TypeFacts.IsString(set.Target.Type) && set.Syntax.Span.End > start)
                .Select(set => SymbolOf(set.Target))
                .OfType<ISymbol>()
                .Where(symbol => symbol is IFieldSymbol or IPropertySymbol && !HasInitializer(symbol));
    }

    private IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type) =>
        type.BaseType is { } parent && facts.IsSource(parent)
            ? Bases(parent.OriginalDefinition).Append(parent.OriginalDefinition)
            : [];

    private bool CallsItself(IMethodSymbol constructor) =>
        facts.Body(constructor)?.Operation.DescendantsAndSelf().Any(IsOwnCall) == true;

    private static bool IsOwnCall(IOperation operation) =>
        operation is IInvocationOperation { Instance: IInstanceReferenceOperation } call
        && call.TargetMethod.MethodKind != MethodKind.Constructor;

    private static bool HasInitializer(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is VariableDeclaratorSyntax { Initializer: not null }
                or PropertyDeclarationSyntax { Initializer: not null };

    private bool IsNull(IOperation value) =>
        value switch
        {
            { ConstantValue: { HasValue: true, Value: null } } => IsSuppressed(value),
            IAnonymousFunctionOperation lambda => found.Contains(lambda.Symbol),
            IMethodReferenceOperation reference => found.Contains(reference.Method.OriginalDefinition),
            IParenthesizedOperation inner => IsNull(inner.Operand),
            IConversionOperation { OperatorMethod: null } conversion => IsNull(conversion.Operand),
            IConditionalOperation { WhenFalse: { } otherwise } choice => IsNull(choice.WhenTrue) || IsNull(otherwise),
            ICoalesceOperation coalesce => IsNull(coalesce.WhenNull),
            ISwitchExpressionOperation choice => choice.Arms.Any(arm => IsNull(arm.Value)),
            ISimpleAssignmentOperation assignment => IsNull(assignment.Value),
            IArrayElementReferenceOperation { Type: { SpecialType: SpecialType.System_String } text } =>
                facts.MayHoldNil(text),
            // The library's functions on such an array may hand on what is in it.
            IInvocationOperation call => found.Contains(call.TargetMethod.OriginalDefinition)
                || (!facts.IsSource(call.TargetMethod.ContainingType) || IsErased(call)) && MayHandOn(call),
            { Type: IArrayTypeSymbol { ElementType: { SpecialType: SpecialType.System_String } text } } =>
                facts.MayHoldNil(text),
            _ => SymbolOf(value) is { } symbol && found.Contains(symbol),
        };

    /// <summary>True for <c>null!</c> and <c>default!</c>.</summary>
    public static bool IsSuppressed(IOperation value) =>
        value.Syntax.IsKind(SyntaxKind.SuppressNullableWarningExpression)
        || value.Syntax.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);

    private static bool IsErased(IInvocationOperation call) =>
        call.TargetMethod.OriginalDefinition.ReturnType is ITypeParameterSymbol;

    private bool MayHandOn(IInvocationOperation call) =>
        (TypeFacts.IsString(call.Type) || TypeFacts.IsString(CollectionKinds.ElementOf(call.Type)))
        && TypeFacts.FullName(call.TargetMethod.ContainingType) is not "System.String"
        && Given(call).Any(IsNull);
}
