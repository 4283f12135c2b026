using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Where a text may go from one variable, member or sequence to another.</summary>
internal sealed partial class NullTexts
{
    /// <summary>What may go where: the variable or member, and the value; a sequence stands for its items.</summary>
    private IEnumerable<(ISymbol Target, IOperation Value)> Flows(IOperation operation, ISymbol owner)
    {
        var own = operation switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            ILocalFunctionOperation function => function.Symbol,
            _ => owner,
        };
        return FlowsOf(operation, own).Concat(operation.ChildOperations.SelectMany(child => Flows(child, own)));
    }

    private IEnumerable<(ISymbol Target, IOperation Value)> FlowsOf(IOperation operation, ISymbol owner)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator
                when declarator.GetVariableInitializer() is { Value: var value }:
                return [(declarator.Symbol, value)];
            case IFieldInitializerOperation initializer:
                return initializer.InitializedFields.Select(field => ((ISymbol)field, initializer.Value));
            case IAssignmentOperation assignment and not ICompoundAssignmentOperation:
                return Assigned(assignment.Target, assignment.Value);
            case IReturnOperation { ReturnedValue: { } value }:
                return ResultsOf(owner).Select(result => (result, value));
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation item } loop:
                return [(item.Symbol, loop.Collection)];
            case ITupleOperation { Type: INamedTypeSymbol type } tuple:
                return tuple.Elements.Select(
                    (item, i) =>
                        (
                            (ISymbol)
                                (
                                    type.TupleElements[i].CorrespondingTupleField ?? type.TupleElements[i]
                                ).OriginalDefinition,
                            item
                        )
                );
            case IDelegateCreationOperation { Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } } made:
                return [(invoke.OriginalDefinition, made.Target)];
            case IPropertyInitializerOperation initializer:
                return initializer.InitializedProperties.Select(property => ((ISymbol)property, initializer.Value));
            case IArgumentOperation { Parameter: { } parameter } argument:
                return PassedTo(parameter, argument);
            default:
                return [];
        }
    }

    private static IEnumerable<(ISymbol, IOperation)> Assigned(IOperation target, IOperation value) =>
        (target, value) switch
        {
            (IDeclarationExpressionOperation declared, _) => Assigned(declared.Expression, value),
            (_, IConversionOperation { IsImplicit: true } conversion) => Assigned(target, conversion.Operand),
            (ITupleOperation parts, ITupleOperation values) => parts
                .Elements.Zip(values.Elements, Assigned)
                .SelectMany(x => x),
            _ => SymbolOf(target) is { } symbol ? [(symbol, value)] : [],
        };

    /// <summary>An argument goes to the parameter of what is called and of what overrides it; the library hands items on to functions.</summary>
    private IEnumerable<(ISymbol, IOperation)> PassedTo(IParameterSymbol parameter, IArgumentOperation argument)
    {
        if (parameter.ContainingSymbol is IMethodSymbol method && facts.IsSource(method.ContainingType))
        {
            return facts
                .Reach.Targets(method.OriginalDefinition)
                .OfType<IMethodSymbol>()
                .Select(target => (ISymbol)target.Parameters[parameter.Ordinal])
                .Concat(PropertiesOf(method, parameter))
                .Select(target => (target, argument.Value));
        }
        return argument is { Value: IDelegateCreationOperation made, Parent: IInvocationOperation call }
            ? ParametersOf(made.Target)
                .SelectMany(item =>
                    Given(call).Where(given => given != argument.Value).Select(given => ((ISymbol)item, given))
                )
            : [];
    }

    /// <summary>The property that a record's parameter becomes.</summary>
    private static IEnumerable<ISymbol> PropertiesOf(IMethodSymbol method, IParameterSymbol parameter) =>
        method is { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } type }
            ? type.OriginalDefinition.GetMembers(parameter.Name).OfType<IPropertySymbol>()
            : [];

    private static IEnumerable<IOperation> Given(IInvocationOperation call) =>
        call.Arguments.Select(argument => argument.Value).Concat(call.Instance is { } instance ? [instance] : []);

    private static IReadOnlyList<IParameterSymbol> ParametersOf(IOperation function) =>
        function switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol.Parameters,
            IMethodReferenceOperation reference => reference.Method.OriginalDefinition.Parameters,
            _ => [],
        };

    private static ISymbol? SymbolOf(IOperation operation) =>
        operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
            IFieldReferenceOperation field => (field.Field.CorrespondingTupleField ?? field.Field).OriginalDefinition,
            IPropertyReferenceOperation property => property.Property.OriginalDefinition,
            _ => null,
        };
}
