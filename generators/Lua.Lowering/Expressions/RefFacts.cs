using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What a body does with its <c>ref</c> and <c>out</c> parameters.</summary>
internal static class RefFacts
{
    /// <summary>True when two variables that are passed may be one.</summary>
    public static bool MayBeSame(IOperation first, IOperation second) =>
        (first, second) switch
        {
            (ILocalReferenceOperation a, ILocalReferenceOperation b) => Same(a.Local, b.Local),
            (IParameterReferenceOperation a, IParameterReferenceOperation b) => Same(a.Parameter, b.Parameter),
            (IFieldReferenceOperation a, IFieldReferenceOperation b) => Same(a.Field, b.Field),
            (IArrayElementReferenceOperation a, IArrayElementReferenceOperation b) => MayShare(a.Type, b.Type)
                && !(
                    a.ArrayReference is ILocalReferenceOperation left
                    && b.ArrayReference is ILocalReferenceOperation right
                    && Same(left.Local, right.Local)
                    && a.Indices[0].ConstantValue is { HasValue: true, Value: { } i }
                    && b.Indices[0].ConstantValue is { HasValue: true, Value: { } j }
                    && !i.Equals(j)
                ),
            _ => false,
        };

    /// <summary>True when elements of these types may stand in one array.</summary>
    public static bool MayShare(ITypeSymbol? first, ITypeSymbol? second) =>
        first is ITypeParameterSymbol
        || second is ITypeParameterSymbol
        || first is { IsReferenceType: true } && second is { IsReferenceType: true }
        || SymbolEqualityComparer.Default.Equals(first, second);

    /// <summary>
    /// True for a body without branches that has read each parameter before it writes another: then it does the same with
    /// one variable behind two of them, as a swap does, if the results are stored as they were written.
    /// </summary>
    public static bool ReadsBeforeItWrites(IMethodSymbol method, IOperation body)
    {
        var references = body.Descendants()
            .OfType<IParameterReferenceOperation>()
            .Where(item => item.Parameter.RefKind is RefKind.Ref or RefKind.Out)
            .ToList();
        var writes = references.Where(IsWrite).ToList();
        return writes.All(write => IsStraight(write, body))
            && writes.Select(write => write.Parameter).Distinct(SymbolEqualityComparer.Default).Count() == writes.Count
            && writes
                .Select(write => write.Parameter.Ordinal)
                .SequenceEqual(writes.Select(write => write.Parameter.Ordinal).OrderBy(ordinal => ordinal))
            && writes.All(write => references.All(read => IsWrite(read) || read.Syntax.SpanStart < End(write)))
            && method.Parameters.Length > 0;
    }

    /// <summary>True when a body may throw after it has written the parameter.</summary>
    public static bool ThrowsAfterWrite(ProgramFacts facts, IOperation body, IParameterSymbol parameter)
    {
        var first = body.Descendants()
            .OfType<IParameterReferenceOperation>()
            .Where(item =>
                item.Parameter.Ordinal == parameter.Ordinal
                && Same(item.Parameter.ContainingSymbol, parameter.ContainingSymbol)
            )
            .Where(item => IsWrite(item) || item.Parent is IArgumentOperation)
            .Select(item => item.Syntax.SpanStart)
            .DefaultIfEmpty(int.MaxValue)
            .Min();
        return body.Descendants()
            .Any(operation =>
                operation.Syntax.Span.End > first
                && (
                    operation is IThrowOperation
                    || operation is IInvocationOperation call
                        && facts
                            .Reach.Targets(call.TargetMethod.OriginalDefinition)
                            .SelectMany(target => facts.Reach.Of(target).Append(target))
                            .Any(member =>
                                facts.Body(member)?.Operation.Descendants().OfType<IThrowOperation>().Any() == true
                            )
                )
            );
    }

    private static bool IsWrite(IParameterReferenceOperation reference) => Assignment(reference) is not null;

    private static IOperation? Assignment(IOperation reference)
    {
        var current = reference;
        while (current.Parent is ITupleOperation)
        {
            current = current.Parent;
        }
        return current.Parent switch
        {
            IAssignmentOperation assignment when assignment.Target == current => assignment,
            IIncrementOrDecrementOperation step => step,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Parent,
            _ => null,
        };
    }

    private static int End(IParameterReferenceOperation write) => Assignment(write)!.Syntax.Span.End;

    private static bool IsStraight(IOperation write, IOperation body)
    {
        for (var current = write.Parent; current is not null && current != body; current = current.Parent)
        {
            if (
                current
                is not (
                    ITupleOperation
                    or ISimpleAssignmentOperation
                    or IDeconstructionAssignmentOperation
                    or IExpressionStatementOperation
                    or IBlockOperation
                    or IConversionOperation
                )
            )
            {
                return false;
            }
        }
        return true;
    }

    private static bool Same(ISymbol? a, ISymbol? b) => SymbolEqualityComparer.Default.Equals(a, b);
}
