using System.Collections.Generic;
using System.Linq;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>Puts an expression where a name stands.</summary>
public sealed class LuaSubstitution
{
    private readonly string name;
    private readonly LuaExpression value;
    private bool wasCalled;
    private bool isPossible = true;

    private LuaSubstitution(string name, LuaExpression value)
    {
        this.name = name;
        this.value = value;
    }

    /// <summary>
    /// The expression with the value in place of the name; null where a call could change the value before it is read there,
    /// or where it would be read later, in a function.
    /// </summary>
    /// <param name="expression">What mentions the name.</param>
    /// <param name="name">A local that is not assigned again.</param>
    /// <param name="value">What it holds; reading it has no effects.</param>
    public static LuaExpression? In(LuaExpression expression, string name, LuaExpression value)
    {
        var substitution = new LuaSubstitution(name, value);
        var result = substitution.Expression(expression);
        return substitution.isPossible ? result : null;
    }

    /// <summary>Walks in the order of evaluation.</summary>
    private LuaExpression Expression(LuaExpression expression)
    {
        switch (expression)
        {
            case LuaName found when found.Name == name:
                isPossible &= !wasCalled;
                return value;
            case LuaMember member:
                return member with { Target = Expression(member.Target) };
            case LuaIndex index:
                return new LuaIndex(Expression(index.Target), Expression(index.Key));
            case LuaCall call:
                return Called(new LuaCall(Expression(call.Function), Expressions(call.Arguments)));
            case LuaMethodCall call:
                return Called(call with { Target = Expression(call.Target), Arguments = Expressions(call.Arguments) });
            case LuaTable table:
                return new LuaTable(
                    table
                        .Fields.Select(field => new LuaField(
                            field.Key is { } key ? Expression(key) : null,
                            Expression(field.Value)
                        ))
                        .ToList()
                );
            case LuaUnary unary:
                return unary with { Operand = Expression(unary.Operand) };
            case LuaBinary binary:
                return binary with { Left = Expression(binary.Left), Right = Expression(binary.Right) };
            case LuaParenthesized inner:
                return new LuaParenthesized(Expression(inner.Inner));
            case LuaFunction or LuaInlined:
                isPossible = false;
                return expression;
            default:
                return expression;
        }
    }

    private List<LuaExpression> Expressions(IReadOnlyList<LuaExpression> expressions) =>
        expressions.Select(Expression).ToList();

    private LuaExpression Called(LuaExpression call)
    {
        wasCalled = true;
        return call;
    }
}
