using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// What a loop's body may do to the list the loop goes through, followed through the members of the program. A list is
/// known to be another one by the type of its items, or because a local was given it new.
/// </summary>
internal sealed class ListChanges(ProgramFacts facts, IOperation source)
{
    private static readonly HashSet<string> Growing = ["Add", "AddRange", "Insert", "InsertRange"];

    private static readonly HashSet<string> Shrinking = ["Remove", "RemoveAt", "RemoveAll", "RemoveRange", "Clear"];

    private static readonly HashSet<string> Rearranging = ["Sort", "Reverse"];

    private readonly ISymbol? list = SymbolOf(source);

    /// <summary>True when some item may be added or removed while the body runs.</summary>
    public bool MayResize(IOperation body) =>
        Resizes(body)
        || body.DescendantsAndSelf()
            .SelectMany(facts.Reach.RunBy)
            .SelectMany(member => new[] { member }.Concat(facts.Reach.Of(member)))
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .Select(facts.Body)
            .Any(reached => reached is { Operation: not ISymbolInitializerOperation } && Resizes(reached.Operation));

    /// <summary>True when the body itself puts other items where items are.</summary>
    public bool Rearranges(IOperation body) =>
        body.DescendantsAndSelf()
            .Any(item =>
                item is IInvocationOperation { Instance: { } instance } call
                    && Rearranging.Contains(call.TargetMethod.Name)
                    && IsList(instance)
                || item is IAssignmentOperation or IIncrementOrDecrementOperation
                    && Target(item) is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } owner }
                    && IsList(owner)
            );

    /// <summary>True when the body itself adds to the list and goes on.</summary>
    public bool Grows(IOperation body) =>
        body.DescendantsAndSelf()
            .OfType<IInvocationOperation>()
            .Any(call =>
                call.Instance is { } instance
                && Growing.Contains(call.TargetMethod.Name)
                && IsList(instance)
                && !IsFollowedByExit(call)
            );

    private static IOperation? Target(IOperation operation) =>
        operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation step => step.Target,
            _ => null,
        };

    private bool Resizes(IOperation code) => code.DescendantsAndSelf().Any(ResizesIt);

    private bool ResizesIt(IOperation item) =>
        item is IInvocationOperation call
        && (
            call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
            || call.Instance is { } instance
                && !facts.IsSource(call.TargetMethod.ContainingType)
                && (Growing.Contains(call.TargetMethod.Name) || Shrinking.Contains(call.TargetMethod.Name))
                && CollectionKinds.Of(instance.Type) is CollectionKind.Sequence or CollectionKind.Enumerable
                && MayBeTheList(instance)
        );

    private bool MayBeTheList(IOperation other) =>
        IsList(other)
        || SymbolEqualityComparer.Default.Equals(
            CollectionKinds.ElementOf(other.Type)?.OriginalDefinition,
            CollectionKinds.ElementOf(source.Type)?.OriginalDefinition
        ) && !(SymbolOf(other) is ILocalSymbol local && IsNew(local));

    private bool IsList(IOperation other) =>
        list is not null && SymbolEqualityComparer.Default.Equals(SymbolOf(other), list);

    private static ISymbol? SymbolOf(IOperation operation) =>
        operation switch
        {
            IParenthesizedOperation inner => SymbolOf(inner.Operand),
            IConversionOperation { OperatorMethod: null } conversion => SymbolOf(conversion.Operand),
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
            IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property => property.Property,
            _ => null,
        };

    /// <summary>A local that is only ever a list made for it.</summary>
    private bool IsNew(ILocalSymbol local) =>
        !facts.IsWritten(local)
        && local.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).FirstOrDefault()
            is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax
            {
                Initializer.Value: Microsoft.CodeAnalysis.CSharp.Syntax.BaseObjectCreationExpressionSyntax
                    or Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax
            };

    private static bool IsFollowedByExit(IOperation call)
    {
        if (call.Parent is not IExpressionStatementOperation { Parent: IBlockOperation block } statement)
        {
            return false;
        }
        var index = block.Operations.IndexOf(statement);
        return index + 1 < block.Operations.Length
            && block.Operations[index + 1]
                is IReturnOperation
                    or IThrowOperation
                    or IExpressionStatementOperation { Operation: IThrowOperation }
                    or IBranchOperation { BranchKind: BranchKind.Break };
    }
}
