using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void TryStatement(ITryOperation protect)
    {
        if (HasYield([protect]))
        {
            Refuse(Rules.YieldInTry, protect.Syntax);
            return;
        }
        if (protect.Finally is null)
        {
            Catching(protect);
            return;
        }
        Finally(
            protect.Catches.Length == 0
                ? () => List(Flatten(protect.Body), CloseBrace(protect.Body))
                : () => Catching(protect),
            () => List(Flatten(protect.Finally), CloseBrace(protect.Finally))
        );
    }

    private static bool HasYield(IEnumerable<IOperation> statements) =>
        statements.Any(statement =>
            statement
                .DescendantsAndSelf()
                .Any(item => item is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak })
        );

    /// <summary>
    /// A protected call whose body may leave it by return, break or continue; these come back as a signal.
    /// <paramref name="state"/> names the first result, which says how it ended.
    /// </summary>
    private (string State, string Result, FunctionFrame Inner) Protected(
        System.Action body,
        string state,
        System.Func<LuaFunction, LuaExpression> call
    )
    {
        var inner = new FunctionFrame(frame.Method, frame);
        var outer = frame;
        frame = inner;
        LuaBlock lowered = LuaBlock.Empty;
        WithoutTails(() => lowered = Scope(body));
        frame = outer;
        var guarded = call(new LuaFunction([], lowered));
        state = locals.Temporary(state);
        var result = locals.Temporary("result");
        var names = new List<string> { state, result };
        for (var i = 0; i < inner.ReturnedValues; i++)
        {
            names.Add(locals.Temporary("value"));
        }
        returned[inner] = names.Skip(2).ToList();
        Emit(new LuaLocal(names, [guarded]));
        return (state, result, inner);
    }

    private readonly Dictionary<FunctionFrame, List<string>> returned = [];

    private void Catching(ITryOperation protect)
    {
        void Body() => Guarded(GuardedCode.Of(protect), () => List(Flatten(protect.Body), CloseBrace(protect.Body)));
        if (Facts.AsksFiltersFirst)
        {
            Attempting(protect, Body);
            return;
        }
        var (ok, result, inner) = Protected(Body, "ok", function => Call("pcall", function));
        var handler = Scope(() => Handlers(protect, result));
        Emit(If(Not(Name(ok)), handler, Resume(inner, result) is { } resume ? Block(resume) : null));
    }

    private void Finally(System.Action body, System.Action atEnd)
    {
        var first = Facts.AsksFiltersFirst;
        var (ok, result, inner) = Protected(
            body,
            "ok",
            function => first ? Helper("guard", function) : Call("pcall", function)
        );
        var cleanup = Scope(() => WithoutTails(atEnd));
        var declares = cleanup.Statements.Any(statement => statement is LuaLocal or LuaLocalFunction);
        if (declares)
        {
            Emit(new LuaDo(cleanup));
        }
        else
        {
            block.AddRange(cleanup.Statements);
        }
        var pass = first ? Helper("pass", Name(result)) : Call("error", Name(result), Number(0));
        Emit(If(Not(Name(ok)), Block(Do(pass))));
        if (Resume(inner, result) is { } resume)
        {
            Emit(resume);
        }
    }

    /// <summary>Carries out outside what the protected body signalled.</summary>
    private LuaStatement? Resume(FunctionFrame inner, string result)
    {
        var branches = new List<LuaIfBranch>();
        if (inner.Returns)
        {
            var values = returned[inner].Select(name => (LuaExpression)Name(name)).ToList();
            var back = Scope(() => PassReturn(values));
            branches.Add(new LuaIfBranch(Equal(Name(result), Text("return")), back));
        }
        foreach (var signal in inner.Signals)
        {
            var jump = Scope(() =>
            {
                if (!tails.Contains(signal.Key))
                {
                    Jump(signal.Key);
                }
            });
            if (!jump.IsEmpty)
            {
                branches.Add(new LuaIfBranch(Equal(Name(result), Text(signal.Value)), jump));
            }
        }
        return branches.Count == 0 ? null : new LuaIf(branches, null);
    }

    /// <summary>Hands on the results of an inner return; they hold the out parameters already.</summary>
    private void PassReturn(List<LuaExpression> values)
    {
        if (frame.Outer is null)
        {
            Emit(new LuaReturn(values));
            return;
        }
        frame.Returns = true;
        frame.ReturnedValues = System.Math.Max(frame.ReturnedValues, values.Count);
        Emit(new LuaReturn([Text("return"), .. values]));
    }

    private void Handlers(ITryOperation protect, string result)
    {
        var name = HandlerVariable(protect);
        var thrown = name;
        if (protect.Catches.Any(clause => Variable(clause) is { } variable && Facts.IsWritten(variable)))
        {
            // 'throw;' throws what was caught, whatever its variable holds by then.
            thrown = locals.Temporary("thrown");
            Emit(Local(thrown, Helper("caught", Name(result))));
            Emit(Local(name, Name(thrown)));
        }
        else
        {
            Emit(Local(name, Helper("caught", Name(result))));
        }
        var arms = protect
            .Catches.Select(clause => new SwitchArm(_ => HandlerTest(clause, name), () => Handler(clause)))
            .ToList();
        var catchesAll = protect.Catches.Any(clause => clause.Filter is null && IsRootException(clause.ExceptionType));
        var outerCaught = caught;
        caught = thrown;
        Arms(arms, catchesAll ? null : () => Emit(Do(Call("error", Name(thrown), Number(0)))));
        UnwrapSingleDo();
        caught = outerCaught;
    }

    private void Handler(ICatchClauseOperation clause) => List(Flatten(clause.Handler), CloseBrace(clause.Handler));

    /// <summary>The one variable that the handlers of a try have for the exception.</summary>
    private string HandlerVariable(ITryOperation protect)
    {
        var named = protect
            .Catches.Select(clause => clause.ExceptionDeclarationOrExpression)
            .OfType<IVariableDeclaratorOperation>()
            .ToList();
        var name = named.Count > 0 ? locals.Of(named[0].Symbol) : locals.Temporary("exception");
        foreach (var declarator in named)
        {
            locals.Alias(declarator.Symbol, name);
        }
        return name;
    }

    /// <summary>A handler that always runs needs no block of its own.</summary>
    private void UnwrapSingleDo()
    {
        if (block.LastOrDefault() is LuaDo { Comments.Count: 0 } only)
        {
            block.RemoveAt(block.Count - 1);
            block.AddRange(only.Body.Statements);
        }
    }

    private static bool IsRootException(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Object || TypeFacts.FullName(type) == "System.Exception";

    private LuaExpression? HandlerTest(ICatchClauseOperation clause, string name)
    {
        var test = IsRootException(clause.ExceptionType)
            ? null
            : TypeTest(Name(name), clause.ExceptionType, clause.ExceptionType, clause.Syntax);
        if (clause.Filter is { } filter)
        {
            LuaExpression condition = True;
            var statements = Isolate(() => condition = Value(filter));
            if (statements.Count == 0 || test is null)
            {
                block.AddRange(statements);
                return test is null ? condition : And(test, condition);
            }
            // What the filter does first is done only for exceptions of its class.
            var matched = locals.Temporary("matched");
            Emit(Assign(Predeclare(matched), test));
            statements.Add(Assign(Name(matched), condition) with { SourceLine = line });
            Emit(If(Name(matched), new LuaBlock(statements)));
            return Name(matched);
        }
        return test;
    }
}
