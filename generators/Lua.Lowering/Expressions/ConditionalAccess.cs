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
        var mayBeFalse = TypeFacts.MayBeFalse(access.Operation.Type);
        var operand = Value(access.Operation);
        var target = Accessible(operand, access);
        LuaExpression value = Nil;
        var statements = Isolate(() => value = Accessed(target, access.WhenNotNull));
        if (statements.Count == 0 && !mayBeFalse && InPlace(value, target, operand) is { } plain)
        {
            return And(operand, plain);
        }
        Keep(target, operand);
        if (statements.Count == 0 && !mayBeFalse)
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
        var operand = Value(access.Operation);
        var target = Accessible(operand, access);
        var body = Scope(() =>
        {
            accessed.Push(target);
            Effect(access.WhenNotNull);
            accessed.Pop();
        });
        if (
            body.Statements is [LuaCallStatement { Comments.Count: 0 } only]
            && InPlace(only.Call, target, operand) is { } call
        )
        {
            target = operand;
            body = new LuaBlock([only with { Call = call }]);
        }
        else
        {
            Keep(target, operand);
        }
        Emit(If(TypeFacts.MayBeFalse(access.Operation.Type) ? NotEqual(target, Nil) : target, body));
    }

    /// <summary>The name under which what follows <c>?.</c> finds its target: the target itself where it is one.</summary>
    private LuaExpression Accessible(LuaExpression operand, IConditionalAccessOperation access) =>
        IsSimple(operand) ? operand : Name(locals.Temporary(Hint(access.Operation)));

    /// <summary>Reading a field twice is how Lua authors write it; null where that is not the same, or the target is no field.</summary>
    private LuaExpression? InPlace(LuaExpression value, LuaExpression target, LuaExpression operand)
    {
        if (target == operand)
        {
            return value;
        }
        if (!IsField(operand) || LuaSubstitution.In(value, ((LuaName)target).Name, operand) is not { } plain)
        {
            return null;
        }
        locals.Release(((LuaName)target).Name);
        return plain;
    }

    private static bool IsField(LuaExpression value) =>
        value is LuaMember { Target: LuaName or LuaMember { Target: LuaName } };

    private void Keep(LuaExpression target, LuaExpression operand)
    {
        if (target != operand)
        {
            Emit(Local(((LuaName)target).Name, operand));
        }
    }
}
