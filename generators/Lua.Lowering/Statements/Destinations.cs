using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Where a value goes. Expressions that become statements write to it from each of their branches.</summary>
internal abstract record Destination;

/// <summary>The value is the method's result.</summary>
internal sealed record ReturnIt : Destination;

/// <summary>The value is assigned to a variable that exists.</summary>
internal sealed record AssignTo(LuaExpression Target) : Destination;

/// <summary>The value is not wanted; only its effects are.</summary>
internal sealed record DropIt : Destination;

internal sealed partial class BodyLowering
{
    /// <summary>Evaluates an expression into a destination.</summary>
    private void Store(IOperation operation, Destination destination)
    {
        var source = UnwrapIdentity(operation);
        switch (source)
        {
            case IConditionalOperation choice
                when choice.ConstantValue.HasValue is false
                    && (!FitsInLine(choice) || destination is ReturnIt && IsGuard(choice)):
                ConditionalInto(choice, destination);
                return;
            case ISwitchExpressionOperation selection:
                SwitchExpressionInto(selection, destination);
                return;
            case ICoalesceOperation coalesce when NeedsDestination(coalesce):
                CoalesceInto(coalesce, destination);
                return;
            case IThrowOperation thrown:
                Throw(thrown);
                return;
            case IObjectCreationOperation creation
                when destination is AssignTo { Target: LuaMember { Target: LuaName } field } && FillsInPlace(creation):
                CheckType(creation.Type, creation.Syntax);
                Emit(Assign(field, Created(creation)));
                Initialize(creation.Initializer!, field);
                return;
        }
        switch (destination)
        {
            case ReturnIt:
                ReturnValue(operation);
                break;
            case AssignTo target:
                Emit(Assign(target.Target, Value(operation)));
                break;
            default:
                Effect(operation);
                break;
        }
    }

    /// <summary>True when the value cannot be one Lua expression and is best written to its destination by branches.</summary>
    private bool NeedsDestination(IOperation operation) =>
        UnwrapIdentity(operation) switch
        {
            IConditionalOperation choice => !FitsInLine(choice),
            ISwitchExpressionOperation => true,
            ICoalesceOperation coalesce => Unwrap(coalesce.WhenNull) is IThrowOperation,
            IThrowOperation => true,
            _ => false,
        };

    /// <summary>The value of an expression that needs statements, through a temporary.</summary>
    private LuaExpression ThroughTemporary(IOperation operation, string hint)
    {
        var name = locals.Temporary(hint);
        Emit(Local(name));
        Store(operation, new AssignTo(Name(name)));
        return Name(name);
    }

    /// <summary>Strips parentheses and every implicit conversion.</summary>
    private static IOperation Unwrap(IOperation operation) =>
        operation switch
        {
            IParenthesizedOperation inner => Unwrap(inner.Operand),
            IConversionOperation
            {
                IsImplicit: true,
                OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
            } conversion => Unwrap(conversion.Operand),
            IDelegateCreationOperation { IsImplicit: true } creation => Unwrap(creation.Target),
            _ => operation,
        };

    /// <summary>Strips conversions that change nothing in Lua.</summary>
    private static IOperation UnwrapIdentity(IOperation operation) =>
        operation switch
        {
            IParenthesizedOperation inner => UnwrapIdentity(inner.Operand),
            IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion
                when IsNoConversion(conversion.Operand.Type, conversion.Type) => UnwrapIdentity(conversion.Operand),
            _ => operation,
        };

    /// <summary>True when the Lua value is the same before and after.</summary>
    private static bool IsNoConversion(ITypeSymbol? from, ITypeSymbol? to)
    {
        var source = TypeFacts.Underlying(from);
        var target = TypeFacts.Underlying(to);
        return !(TypeFacts.IsChar(source) && !TypeFacts.IsChar(target) && TypeFacts.IsNumber(target));
    }
}
