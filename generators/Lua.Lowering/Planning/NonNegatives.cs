using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Fields, properties and locals of integer type that are never negative, because nothing negative is ever written to
/// them. Division and remainder of such values are plain Lua.
/// </summary>
internal sealed class NonNegatives
{
    private readonly HashSet<ISymbol> unknown = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> known = new(SymbolEqualityComparer.Default);

    public NonNegatives(IEnumerable<MemberBody> bodies)
    {
        var writes = bodies
            .SelectMany(body => body.Operation.DescendantsAndSelf().SelectMany(operation => Writes(operation, body)))
            .ToList();
        known.UnionWith(writes.Select(write => write.Target));
        known.ExceptWith(unknown);
        var byTarget = writes.ToLookup(write => write.Target, SymbolEqualityComparer.Default);
        // Everything is taken for non-negative until a write shows otherwise; what that write fed is looked at again.
        while (known.RemoveWhere(symbol => byTarget[symbol].Any(write => !Holds(write.Value, write.Operator))) > 0) { }
    }

    public bool Contains(ISymbol symbol) => known.Contains(symbol);

    private bool Holds(IOperation? value, BinaryOperatorKind kind) =>
        kind switch
        {
            BinaryOperatorKind.None => value is not null && Signs.IsNonNegative(value, this),
            BinaryOperatorKind.Add
            or BinaryOperatorKind.Multiply
            or BinaryOperatorKind.Divide
            or BinaryOperatorKind.Or => Signs.IsNonNegative(value!, this),
            BinaryOperatorKind.And or BinaryOperatorKind.Remainder or BinaryOperatorKind.RightShift => true,
            _ => false,
        };

    private IEnumerable<(ISymbol Target, IOperation? Value, BinaryOperatorKind Operator)> Writes(
        IOperation operation,
        MemberBody body
    )
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Symbol: var local } declarator when Fits(local.Type):
                // The variable of a foreach has no initializer: what it holds is not known.
                yield return (local, declarator.GetVariableInitializer()?.Value, BinaryOperatorKind.None);
                break;
            case ISymbolInitializerOperation { Value: var value } when body.Member is IFieldSymbol or IPropertySymbol:
                yield return (body.Member, value, BinaryOperatorKind.None);
                break;
            case ISimpleAssignmentOperation assignment when Symbol(assignment.Target) is { } target:
                yield return (target, assignment.Value, BinaryOperatorKind.None);
                break;
            case ICompoundAssignmentOperation compound when Symbol(compound.Target) is { } target:
                yield return (
                    target,
                    compound.Value,
                    compound.IsChecked
                    || compound.OperatorKind is not (BinaryOperatorKind.Add or BinaryOperatorKind.Multiply)
                        ? compound.OperatorKind
                        : BinaryOperatorKind.Subtract
                );
                break;
            case IIncrementOrDecrementOperation step when Symbol(step.Target) is { } target:
                yield return (
                    target,
                    null,
                    step.Kind == OperationKind.Increment && step.IsChecked
                        ? BinaryOperatorKind.And
                        : BinaryOperatorKind.Subtract
                );
                break;
            case IDeconstructionAssignmentOperation or ICoalesceAssignmentOperation:
                Forget(((IAssignmentOperation)operation).Target);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                Forget(argument.Value);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                unknown.Add(declared);
                break;
        }
    }

    private void Forget(IOperation target)
    {
        foreach (var part in target.DescendantsAndSelf())
        {
            if (Symbol(part) is { } symbol)
            {
                unknown.Add(symbol);
            }
        }
    }

    private static ISymbol? Symbol(IOperation target) =>
        target switch
        {
            ILocalReferenceOperation local when Fits(local.Type) => local.Local,
            IFieldReferenceOperation field when Fits(field.Type) => field.Field.OriginalDefinition,
            IPropertyReferenceOperation property when Fits(property.Type) => property.Property.OriginalDefinition,
            _ => null,
        };

    private static bool Fits(ITypeSymbol? type) => TypeFacts.IsInteger(type);
}
