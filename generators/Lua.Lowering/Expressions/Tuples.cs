using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>A tuple that is kept: a table with its elements at 1, 2, 3 …</summary>
    private LuaExpression Tuple(ITupleOperation tuple) => Table(Operands([.. tuple.Elements]));

    private LuaExpression TupleComparison(ITupleBinaryOperation comparison)
    {
        var left = TupleParts(comparison.LeftOperand);
        var right = TupleParts(comparison.RightOperand);
        LuaExpression? result = null;
        for (var i = 0; i < left.Count; i++)
        {
            var equal = ValueEquality(left[i].Value, right[i].Value, left[i].Type ?? right[i].Type!);
            result = result is null ? equal : And(result, equal);
        }
        return comparison.OperatorKind == BinaryOperatorKind.NotEquals ? Not(result!) : result!;
    }

    private List<(LuaExpression Value, ITypeSymbol? Type)> TupleParts(IOperation operation)
    {
        var source = Unwrap(operation);
        if (source is ITupleOperation tuple)
        {
            return Operands([.. tuple.Elements])
                .Zip(tuple.Elements, (value, element) => (Reuse(value, "part"), Unwrap(element).Type))
                .ToList();
        }
        var whole = Reuse(Value(source), "tuple");
        return ((INamedTypeSymbol)source.Type!)
            .TupleElements.Select((element, i) => (Index(whole, Number(i + 1)), (ITypeSymbol?)element.Type))
            .ToList();
    }

    /// <summary>The targets on the left of a deconstruction, nested ones flattened by the caller.</summary>
    private static IReadOnlyList<IOperation>? TupleTargets(IOperation? target) =>
        target switch
        {
            ITupleOperation tuple => tuple.Elements,
            IDeclarationExpressionOperation { Expression: ITupleOperation tuple } => tuple.Elements,
            IParenthesizedOperation inner => TupleTargets(inner.Operand),
            _ => null,
        };

    private void Deconstruction(IDeconstructionAssignmentOperation operation)
    {
        var targets = TupleTargets(operation.Target)!;
        var source = Unwrap(operation.Value);
        if (source is ITupleOperation values && values.Elements.Length == targets.Count)
        {
            DeconstructLiteral(targets, values);
            return;
        }
        if (
            source is IInvocationOperation call
            && HasSeveralResults(call)
            && targets.All(IsPlainTarget)
            && !HaveTwins(targets)
        )
        {
            var names = targets.Select(PlainTarget).ToList();
            Emit(new LuaAssignment(names, [Invocation(call, several: true)]));
            return;
        }
        var settled = Settle(targets, source);
        Deconstruct(targets, source.Type, Reuse(Value(source), Hint(source)));
        Unsettle(settled);
    }

    private bool HasSeveralResults(IInvocationOperation call) =>
        (
            BindingAttributes.IsBinding(call.TargetMethod.ContainingType)
                ? TypeFacts.IsTuple(call.TargetMethod.ReturnType)
                : ReturnsSeveral(call.TargetMethod) && Facts.IsSource(call.TargetMethod.ContainingType)
                    || call.TargetMethod.MethodKind == MethodKind.LocalFunction && ReturnsSeveral(call.TargetMethod)
        ) && !HandedBack(call.TargetMethod).Any();

    private static bool IsPlainTarget(IOperation target) =>
        Unwrap(target)
            is ILocalReferenceOperation
                or IParameterReferenceOperation
                or IDiscardOperation
                or IDeclarationExpressionOperation { Expression: ILocalReferenceOperation or IDiscardOperation }
        || Unwrap(target) is IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation };

    private LuaExpression PlainTarget(IOperation target) => Value(Unwrap(target));

    /// <summary>Takes a kept value apart: a tuple by position, a record by its properties, else by its Deconstruct method.</summary>
    private void Deconstruct(IReadOnlyList<IOperation> targets, ITypeSymbol? type, LuaExpression value)
    {
        if (TypeFacts.IsTuple(type))
        {
            for (var i = 0; i < targets.Count; i++)
            {
                AssignPart(targets[i], ((INamedTypeSymbol)type!).TupleElements[i].Type, Index(value, Number(i + 1)));
            }
            return;
        }
        if (TypeFacts.FullName(type) == "System.Collections.Generic.KeyValuePair")
        {
            AssignPart(targets[0], null, Member(value, "Key"));
            AssignPart(targets[1], null, Member(value, "Value"));
            return;
        }
        var method = Inherited<IMethodSymbol>(type, "Deconstruct")
            .FirstOrDefault(item => item.Parameters.Length == targets.Count);
        if (method is { IsImplicitlyDeclared: true })
        {
            for (var i = 0; i < targets.Count; i++)
            {
                AssignPart(targets[i], method.Parameters[i].Type, RecordPart(value, type!, method.Parameters[i].Name));
            }
            return;
        }
        if (method is null || !Facts.IsSource(method.ContainingType))
        {
            Refuse(
                Rules.UnmappedMember,
                targets[0].Syntax,
                (type?.ToDisplayString() ?? "?") + ".Deconstruct",
                "read its members"
            );
            return;
        }
        var names = targets.Select((_, i) => locals.Temporary(method.Parameters[i].Name)).ToList();
        Emit(new LuaLocal(names, [Method(value, program.Members.Of(method))]));
        for (var i = 0; i < targets.Count; i++)
        {
            AssignPart(targets[i], method.Parameters[i].Type, Name(names[i]));
        }
    }

    /// <summary>The property that a record's own <c>Deconstruct</c> reads for a parameter; a base record may declare it.</summary>
    private LuaExpression RecordPart(LuaExpression value, ITypeSymbol type, string name)
    {
        var property = Inherited<IPropertySymbol>(type, name).First();
        return program.Properties.UsesAccessors(property)
            ? Method(value, program.Members.Getter(property))
            : Member(value, program.Members.Of(property));
    }

    private static IEnumerable<T> Inherited<T>(ITypeSymbol? type, string name)
        where T : ISymbol
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name).OfType<T>())
            {
                yield return member;
            }
        }
    }

    private void AssignPart(IOperation target, ITypeSymbol? type, LuaExpression value)
    {
        var place = Unwrap(target);
        if (TupleTargets(place) is { } nested)
        {
            Deconstruct(nested, type, Reuse(value, "part"));
            return;
        }
        if (IsDiscard(place))
        {
            return;
        }
        CheckBoxing(type, place.Type, place.Syntax);
        AssignTarget(place, value);
    }
}
