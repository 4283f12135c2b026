using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>
    /// Hash codes are numbers of the runtime's own, not those of .NET, which change from run to run. So only what makes
    /// them, a GetHashCode, may ask for them: nothing else sees which numbers they are.
    /// </summary>
    public bool MakesHashCode =>
        Owner is { Name: "GetHashCode", Parameters.Length: 0 }
        || Owner is not null
            && Owner.ContainingType.AllInterfaces.Any(contract =>
                TypeFacts.FullName(contract) == "System.Collections.Generic.IEqualityComparer"
                && ImplementedSlots.In(contract, Owner).Any(slot => slot.Name == "GetHashCode")
            );

    private LuaExpression? HashCodeCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var isOfComparer = !method.IsStatic && IsHashCodeOfComparer(method);
        if (method is not { Name: "GetHashCode", Parameters.Length: 0, IsStatic: false } && !isOfComparer)
        {
            return null;
        }
        if (!MakesHashCode)
        {
            return Refuse(Rules.HashCode, call.Syntax);
        }
        if (isOfComparer)
        {
            var operands = Operands(call.Instance!, call.Arguments[0].Value);
            return Method(operands[0], "GetHashCode", operands[1]);
        }
        if (call.Instance!.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax)
        {
            return Facts.IsSource(method.ContainingType)
                ? Call(Member(TypeReference(method.ContainingType), "GetHashCode"), Self)
                : Number(0);
        }
        UseHashCode(call.Instance.Type);
        return Helper("hash", Value(call.Instance));
    }

    /// <summary>Asks for the GetHashCode of a type of the program.</summary>
    public void UseHashCode(ITypeSymbol? part)
    {
        if (part is INamedTypeSymbol named && Facts.IsSource(named))
        {
            program.Requests.Hashed.Add(named.OriginalDefinition);
        }
    }

    private static bool IsHashCodeOfComparer(IMethodSymbol method) =>
        method is { Name: "GetHashCode", Parameters.Length: 1 }
        && (
            TypeFacts.FullName(method.ContainingType)
                is "System.Collections.Generic.IEqualityComparer"
                    or "System.Collections.Generic.EqualityComparer"
                    or "System.StringComparer"
            || method.ContainingType.AllInterfaces.Any(contract =>
                TypeFacts.FullName(contract) == "System.Collections.Generic.IEqualityComparer"
            )
        );
}
