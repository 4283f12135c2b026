using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void ForLoop(IForLoopOperation loop)
    {
        if (NumericFor(loop))
        {
            return;
        }
        var names = loop.Locals.Select(local => locals.Of(local)).ToList();
        void Lower()
        {
            foreach (var before in loop.Before)
            {
                StatementCore(before);
            }
            Loop(
                loop.ExitLabel,
                () =>
                {
                    LuaExpression condition = True;
                    var head = Scope(() => condition = loop.Condition is { } test ? Value(test) : True);
                    var body = LoopBody(loop.Body, loop.ContinueLabel);
                    var steps = EndsFlow(Last(body.Statements))
                        ? LuaBlock.Empty
                        : Scope(() =>
                        {
                            foreach (var step in loop.AtLoopBottom)
                            {
                                StatementCore(step);
                            }
                        });
                    if (head.IsEmpty)
                    {
                        return new LuaWhile(condition, new LuaBlock([.. body.Statements, .. steps.Statements]));
                    }
                    var leave = If(Not(condition), Block(new LuaBreak()));
                    return new LuaWhile(
                        True,
                        new LuaBlock([.. head.Statements, leave, .. body.Statements, .. steps.Statements])
                    );
                }
            );
        }
        if (names.Count == 0)
        {
            Lower();
            return;
        }
        // The counter must not outlive the loop: a later one may have the same name.
        Emit(new LuaDo(Scope(Lower)));
    }

    /// <summary>A numeric <c>for</c>, where the counter is the loop's alone and the bound stays what it was.</summary>
    private bool NumericFor(IForLoopOperation loop)
    {
        if (
            loop.Before
                is not [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [var declarator] }] }]
            || declarator.GetVariableInitializer()?.Value is not { } start
            || !TypeFacts.IsInteger(declarator.Symbol.Type)
            || loop.AtLoopBottom is not [IExpressionStatementOperation { Operation: var increment }]
            || StepOf(increment, declarator.Symbol) is not { } step
            || loop.Condition is not { } test
            || Unwrap(test) is not IBinaryOperation condition
            || !IsReference(condition.LeftOperand, declarator.Symbol)
            || !FitsStep(condition.OperatorKind, step)
            || Facts.IsCaptured(declarator.Symbol)
            || Writes(loop.Body, declarator.Symbol)
            || !TypeFacts.IsInteger(condition.RightOperand.Type)
            || !IsInvariant(condition.RightOperand, loop.Body)
        )
        {
            return false;
        }
        var bounds = Operands(start, condition.RightOperand);
        var limit = condition.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => Subtract(bounds[1], Number(1)),
            BinaryOperatorKind.GreaterThan => Add(bounds[1], Number(1)),
            _ => bounds[1],
        };
        var name = locals.Of(declarator.Symbol);
        Loop(
            loop.ExitLabel,
            () =>
                new LuaNumericFor(
                    name,
                    bounds[0],
                    limit,
                    step == 1 ? null : Number(step),
                    LoopBody(loop.Body, loop.ContinueLabel)
                )
        );
        return true;
    }

    private static LuaStatement? Last(IReadOnlyList<LuaStatement> statements) =>
        statements.Count == 0 ? null : statements[statements.Count - 1];

    private static bool IsReference(IOperation operation, ILocalSymbol symbol) =>
        Unwrap(operation) is ILocalReferenceOperation use && Same(use.Local, symbol);

    private static long? StepOf(IOperation operation, ILocalSymbol counter) =>
        operation switch
        {
            IIncrementOrDecrementOperation step when IsReference(step.Target, counter) => step.Kind
            == OperationKind.Increment
                ? 1
                : -1,
            ICompoundAssignmentOperation
            {
                OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract,
                Value.ConstantValue: { HasValue: true, Value: int amount }
            } step when IsReference(step.Target, counter) => step.OperatorKind == BinaryOperatorKind.Add
                ? amount
                : -(long)amount,
            _ => null,
        };

    private static bool FitsStep(BinaryOperatorKind test, long step) =>
        step > 0
            ? test is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            : step < 0 && test is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static bool Writes(IOperation? body, ISymbol symbol) =>
        body is not null
        && body.DescendantsAndSelf().Any(item => WriteTargets(item).Any(target => Refers(target, symbol)));

    private static bool Refers(IOperation target, ISymbol symbol) =>
        target switch
        {
            ILocalReferenceOperation local => Same(local.Local, symbol),
            IParameterReferenceOperation parameter => Same(parameter.Parameter, symbol),
            IFieldReferenceOperation field => Same(field.Field, symbol),
            IPropertyReferenceOperation property => Same(property.Property, symbol),
            ITupleOperation tuple => tuple.Elements.Any(element => Refers(element, symbol)),
            _ => false,
        };

    private static IEnumerable<IOperation> WriteTargets(IOperation operation) =>
        operation switch
        {
            IAssignmentOperation assignment => [assignment.Target],
            IIncrementOrDecrementOperation step => [step.Target],
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => [argument.Value],
            _ => [],
        };
}
