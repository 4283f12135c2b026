using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression Lambda(IAnonymousFunctionOperation lambda)
    {
        if (lambda.Symbol.IsAsync)
        {
            return Refuse(Rules.Concurrency, lambda.Syntax, "async");
        }
        return Function(lambda.Symbol, lambda.Body, lambda.Syntax);
    }

    /// <summary>Lowers a lambda or local function; its own locals, loops and returns are apart from those around it.</summary>
    private LuaFunction Function(IMethodSymbol symbol, IBlockOperation? body, SyntaxNode place)
    {
        if (symbol.IsAsync)
        {
            Refuse(Rules.Concurrency, place, "async");
        }
        if (symbol.ReturnsByRef || symbol.ReturnsByRefReadonly)
        {
            Refuse(Rules.UnsupportedConstruct, place, "A ref return", "return the index or the object");
        }
        foreach (var parameter in symbol.Parameters)
        {
            CheckType(parameter.Type, place);
        }
        var outer = (frame, caught, tails: tails.ToList(), checks);
        checks |= Facts.Guarded.Of(place);
        frame = new FunctionFrame(symbol);
        tails.Clear();
        var result = new LuaFunction(Parameters(symbol).ToList(), FunctionBody(symbol, body));
        frame = outer.frame;
        caught = outer.caught;
        checks = outer.checks;
        tails.UnionWith(outer.tails);
        return result;
    }

    private IEnumerable<string> Parameters(IMethodSymbol method) =>
        method
            .Parameters.Where(parameter => parameter.RefKind != RefKind.Out)
            .Select(parameter => locals.Of(parameter));

    /// <summary>The statements of a function: out parameters declared first and handed back at the end.</summary>
    private LuaBlock FunctionBody(IMethodSymbol method, IBlockOperation? body) =>
        Scope(() =>
        {
            var outs = method
                .Parameters.Where(parameter => parameter.RefKind == RefKind.Out)
                .Select(parameter => locals.Of(parameter))
                .ToList();
            if (outs.Count > 0)
            {
                Emit(new LuaLocal(outs, []));
            }
            var iterator = body is not null && IsIterator(body);
            frame.IsIterator = iterator;
            if (!iterator)
            {
                List(Flatten(body), CloseBrace(body));
                if (method.ReturnsVoid && HandedBack(method).Any() && !EndsFlow(block.LastOrDefault()))
                {
                    EmitReturn([]);
                }
                return;
            }
            var steps = Scope(() => List(Flatten(body), CloseBrace(body)));
            var items = Helper("iterator", new LuaFunction([], steps));
            Emit(Return(Enumerators.Is(method.ReturnType) ? Enumerators.Of(this, items) : items));
        });

    private static bool IsIterator(IBlockOperation body) =>
        OwnOperations(body)
            .Any(item => item is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak });

    /// <summary>The operations of a body without those of lambdas and local functions in it.</summary>
    private static IEnumerable<IOperation> OwnOperations(IOperation operation)
    {
        yield return operation;
        foreach (var child in operation.ChildOperations)
        {
            if (child is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                continue;
            }
            foreach (var inner in OwnOperations(child))
            {
                yield return inner;
            }
        }
    }

    /// <summary>A method as a value. Instance methods are bound to their object, once for each, so that <c>-=</c> finds them.</summary>
    private LuaExpression MethodReference(IMethodReferenceOperation reference)
    {
        var method = reference.Method;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return Packed(method, Name(locals.Of(method.OriginalDefinition)));
        }
        if (method is { Name: "GetHashCode", Parameters.Length: 0, IsStatic: false })
        {
            return Refuse(Rules.HashCode, reference.Syntax);
        }
        if (!Facts.IsSource(method.ContainingType))
        {
            return BclMembers.MethodGroup(method) is { } known ? known(this, reference.Syntax)
                : BoundLibraryFunction(reference) is { } bound ? bound
                : Refuse(
                    Rules.UnmappedMember,
                    reference.Syntax,
                    method.ToDisplayString(),
                    "write a lambda that calls it"
                );
        }
        var name = program.Members.Of(method);
        if (method.IsStatic)
        {
            return Packed(method, Member(TypeReference(method.ContainingType), name));
        }
        if (reference.Instance is { } instance && IsBase(instance))
        {
            return Packed(method, Helper("bind", Self, Member(TypeReference(method.ContainingType), name)));
        }
        var target = Reuse(Value(reference.Instance!), Hint(reference.Instance!));
        return Packed(method, Helper("bind", target, Member(target, name)));
    }

    /// <summary>Methods return tuples as several results, delegates as one table.</summary>
    private static LuaExpression Packed(IMethodSymbol method, LuaExpression function) =>
        !ReturnsSeveral(method)
            ? function
            : new LuaFunction(
                ["..."],
                new LuaBlock([Return(new LuaTable([new LuaField(null, Call(function, new LuaVararg()))]))])
            );
}
