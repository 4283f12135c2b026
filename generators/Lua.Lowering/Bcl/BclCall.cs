using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// A use of a library member: the receiver first (for extension methods, too), then the arguments in parameter order,
/// all lowered. A mapping builds the Lua for it.
/// </summary>
internal sealed class BclCall(
    BodyLowering body,
    IMethodSymbol method,
    IReadOnlyList<IOperation> operations,
    List<LuaExpression> operands,
    SyntaxNode place
)
{
    public BodyLowering Body { get; } = body;

    public IMethodSymbol Method { get; } = method;

    public SyntaxNode Place { get; } = place;

    /// <summary>The operations behind the operands.</summary>
    public IReadOnlyList<IOperation> Operations { get; } = operations;

    /// <summary>True for a member that is handed over as a function: its operands are parameters, of which nothing is known.</summary>
    public bool IsFunction => Operations.Count == 0;

    /// <summary>True when the <c>out</c> result of a Try… call is read only where the call gives true.</summary>
    public bool IsResultUnreadAfterFailure { get; init; }

    /// <summary>True when the value is passed to a library member.</summary>
    public bool IsPassed { get; init; }

    public LuaExpression this[int index] => operands[index];

    public int Count => operands.Count;

    public IReadOnlyList<LuaExpression> Operands => operands;

    public ITypeSymbol? TypeOf(int index) => Operations[index].Type;

    /// <summary>The i-th operand as something that can be named several times. Operands before it are evaluated first.</summary>
    public LuaExpression Reuse(int index)
    {
        for (var i = 0; i <= index; i++)
        {
            operands[i] =
                i < index && (operands[i] is LuaFunction || Operations[i].ConstantValue.HasValue)
                    ? operands[i]
                    : Body.Reuse(operands[i], i == 0 ? "text" : "value");
        }
        return operands[index];
    }

    /// <summary>The same use with another operand in one place.</summary>
    public BclCall With(int index, LuaExpression operand) =>
        new(Body, Method, Operations, [.. operands.Take(index), operand, .. operands.Skip(index + 1)], Place)
        {
            IsResultUnreadAfterFailure = IsResultUnreadAfterFailure,
            IsPassed = IsPassed,
        };

    public LuaExpression Helper(string name, params LuaExpression[] arguments) => Body.Helper(name, arguments);

    /// <summary>A new collection, whose capacity means nothing to Lua: what it is computed with happens all the same.</summary>
    public LuaExpression Sized(LuaExpression created)
    {
        Body.Evaluate(operands[0], Operations[0]);
        return created;
    }

    public LuaExpression Refuse(string instead) =>
        Body.Refuse(Rules.UnmappedMember, Place, Method.ToDisplayString(), instead);

    /// <summary>Nothing where a culture argument is the invariant one or left out, else its refusal.</summary>
    public LuaExpression? Invariant(int index) =>
        BodyLowering.IsInvariant(Operations[index])
            ? null
            : Body.Refuse(Rules.Culture, Place, Method.ToDisplayString(), "pass CultureInfo.InvariantCulture");
}
