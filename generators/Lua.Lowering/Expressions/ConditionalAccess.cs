using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>What <c>?.</c> was applied to, innermost last.</summary>
    private readonly Stack<LuaExpression> accessed = new();

    private LuaExpression ConditionalInstance(IConditionalAccessInstanceOperation instance) =>
        accessed.Count > 0 ? accessed.Peek() : RefuseExpression(instance);

    /// <summary><c>a?.b</c> is <c>a and a.b</c>; where the value may be false or b needs statements, an if.</summary>
    private LuaExpression ConditionalAccess(IConditionalAccessOperation access)
    {
        var target = Reuse(Value(access.Operation), Hint(access.Operation));
        LuaExpression value = Nil;
        var statements = Isolate(() => value = Accessed(target, access.WhenNotNull));
        if (statements.Count == 0 && !TypeFacts.MayBeFalse(access.Operation.Type))
        {
            return And(target, value);
        }
        var name = locals.Temporary("value");
        Emit(Local(name));
        statements.Add(Assign(Name(name), value) with { SourceLine = line });
        Emit(If(NotEqual(target, Nil), new LuaBlock(statements)));
        return Name(name);
    }

    private LuaExpression Accessed(LuaExpression target, IOperation whenNotNull)
    {
        accessed.Push(target);
        var value = Value(whenNotNull);
        accessed.Pop();
        return value;
    }

    private void ConditionalAccessEffect(IConditionalAccessOperation access)
    {
        var target = Reuse(Value(access.Operation), Hint(access.Operation));
        var body = Scope(() =>
        {
            accessed.Push(target);
            Effect(access.WhenNotNull);
            accessed.Pop();
        });
        Emit(If(TypeFacts.MayBeFalse(access.Operation.Type) ? NotEqual(target, Nil) : target, body));
    }
}
