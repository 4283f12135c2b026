using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>
    /// The label that control reaches anyway at the end of the list being lowered: a jump to it that stands last needs no
    /// code. It is the continue label in a loop's body and the exit label in a switch section.
    /// </summary>
    private readonly HashSet<ILabelSymbol> tails = new(SymbolEqualityComparer.Default);

    /// <summary>Lowers a statement that is a body: a block, or a single statement.</summary>
    private LuaBlock Body(IOperation? operation, params ILabelSymbol?[] tail) =>
        Scope(() => List(Flatten(operation), CloseBrace(operation), tail));

    private static IReadOnlyList<IOperation> Flatten(IOperation? operation) =>
        operation switch
        {
            null => [],
            IBlockOperation block => block.Operations,
            _ => [operation],
        };

    private static SyntaxToken CloseBrace(IOperation? operation) =>
        (operation?.Syntax as BlockSyntax)?.CloseBraceToken ?? default;

    private void List(IReadOnlyList<IOperation> statements, SyntaxToken closeBrace, params ILabelSymbol?[] tail)
    {
        var added = tail.OfType<ILabelSymbol>().Where(tails.Add).ToList();
        var lowered = Isolate(() => Sequence(statements, 0));
        foreach (var label in added)
        {
            tails.Remove(label);
        }
        if (closeBrace.HasLeadingTrivia && Comments.Leading(closeBrace.LeadingTrivia) is { Count: > 0 } comments)
        {
            lowered.Add(
                new LuaCommentStatement
                {
                    Comments = comments,
                    BlankBefore = Comments.HasBlankLine(closeBrace.LeadingTrivia),
                }
            );
        }
        block.AddRange(lowered);
    }

    /// <summary>Lowers statements from an index on. Only the last of them may use the tail labels.</summary>
    private void Sequence(IReadOnlyList<IOperation> statements, int start)
    {
        for (var i = start; i < statements.Count; i++)
        {
            DefineLocalFunctions(statements, i);
            var statement = statements[i];
            var last = statements.Skip(i + 1).All(item => item is ILocalFunctionOperation);
            if (statement is IUsingDeclarationOperation declaration)
            {
                Attached(statement, () => UsingDeclaration(declaration, statements, i + 1));
                return;
            }
            if (!last && statement is IConditionalOperation guard && IsTailGuard(guard))
            {
                Attached(statement, () => TailGuard(guard, statements, i + 1));
                return;
            }
            if (last)
            {
                Statement(statement);
            }
            else
            {
                WithoutTails(() => Statement(statement));
            }
            if (IsJump(statement))
            {
                return;
            }
        }
    }

    private void WithoutTails(System.Action action)
    {
        var saved = tails.ToList();
        tails.Clear();
        action();
        tails.UnionWith(saved);
    }

    private static bool IsJump(IOperation statement) =>
        statement
            is IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak }
                or IBranchOperation
                or IThrowOperation
        || statement is IExpressionStatementOperation { Operation: IThrowOperation };

    /// <summary>Lowers one statement together with its comments and the variables its expressions declare.</summary>
    private void Statement(IOperation statement) => Attached(statement, () => StatementCore(statement));

    private void Attached(IOperation statement, System.Action lower)
    {
        var outerLine = line;
        line = Lines.Of(statement.Syntax);
        var lowered = Statements(lower);
        block.AddRange(
            statement.Syntax is StatementSyntax
                ? Comments.Attach(statement.Syntax, [.. lowered.Statements])
                : lowered.Statements
        );
        line = outerLine;
    }

    private void StatementCore(IOperation statement)
    {
        switch (statement)
        {
            case IBlockOperation inner:
                Emit(new LuaDo(Scope(() => Sequence(inner.Operations, 0))));
                break;
            case IVariableDeclarationGroupOperation group:
                DeclarationGroup(group);
                break;
            case IExpressionStatementOperation expression:
                Effect(expression.Operation);
                break;
            case IConditionalOperation branch:
                IfStatement(branch);
                break;
            case IReturnOperation { IsImplicit: true, ReturnedValue: null, Kind: OperationKind.Return }:
                // The compiler's own, at the end of a lambda: Lua needs none.
                break;
            case IReturnOperation { Kind: OperationKind.Return } result:
                ReturnStatement(result);
                break;
            case IReturnOperation yield:
                YieldStatement(yield);
                break;
            case IBranchOperation branch:
                BranchStatement(branch);
                break;
            case IForEachLoopOperation loop:
                ForEachLoop(loop);
                break;
            case IForLoopOperation loop:
                ForLoop(loop);
                break;
            case IWhileLoopOperation loop:
                WhileLoop(loop);
                break;
            case ISwitchOperation selection:
                SwitchStatement(selection);
                break;
            case ITryOperation protect:
                TryStatement(protect);
                break;
            case IUsingOperation resource:
                UsingStatement(resource);
                break;
            case IThrowOperation thrown:
                Throw(thrown);
                break;
            case ILocalFunctionOperation or IEmptyOperation:
                break;
            default:
                RefuseStatement(statement);
                break;
        }
    }

    private void RefuseStatement(IOperation statement)
    {
        switch (statement)
        {
            case ILabeledOperation labeled:
                // What jumps to a label is refused, the label itself does nothing.
                if (labeled.Operation is { } statementBehind)
                {
                    Statement(statementBehind);
                }
                break;
            case ILockOperation:
                Refuse(Rules.Concurrency, statement.Syntax, "lock");
                break;
            case { Kind: OperationKind.None } when IsUnsafe(statement.Syntax):
                Refuse(Rules.Unsafe, statement.Syntax, "'fixed'");
                break;
            default:
                Unsupported(
                    statement,
                    "Statement '" + statement.Kind + "'",
                    "write it with if, while, for, foreach or switch"
                );
                break;
        }
    }
}
