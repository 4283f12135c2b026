using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression Conversion(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { } method && !IsSpanOf(conversion.Operand.Type, conversion.Type))
        {
            return Facts.IsSource(method.ContainingType)
                ? UserOperator(
                    method,
                    TypeFacts.NullableOf(conversion.Operand.Type) is not null
                        && TypeFacts.NullableOf(method.Parameters[0].Type) is null,
                    (Value(conversion.Operand), conversion.Operand)
                )
                : Refuse(
                    Rules.UnmappedMember,
                    conversion.Syntax,
                    method.ToDisplayString(),
                    "convert the value explicitly"
                );
        }
        var from = conversion.Operand.Type;
        var to = conversion.Type;
        if (IsSpanOf(from, to))
        {
            // The compiler prefers methods on spans to LINQ; seen from Lua it is the array itself.
            return Value(conversion.Operand);
        }
        CheckType(to, conversion.Syntax);
        if (TypeFacts.FullName(to) == "System.Linq.Expressions.Expression")
        {
            return Refuse(Rules.Reflection, conversion.Syntax, "An expression tree");
        }
        if (conversion.IsTryCast)
        {
            return TryCast(conversion);
        }
        if (
            from is null
            || to is null
            || conversion.Operand is IAnonymousFunctionOperation or IMethodReferenceOperation
        )
        {
            return Value(conversion.Operand);
        }
        if (
            TypeFacts.IsTuple(from)
            && TypeFacts.IsTuple(to)
            && TupleNeedsConversion((INamedTypeSymbol)from, (INamedTypeSymbol)to)
        )
        {
            return Unsupported(
                conversion,
                "A conversion between tuples of different element types",
                "convert the elements"
            );
        }
        if (
            (ChecksCasts || ChecksNull)
            && !conversion.IsImplicit
            && from.IsReferenceType
            && CheckedCast(conversion, from, to) is { } cast
        )
        {
            return cast;
        }
        if (BoxConversion(conversion, from, to) is { } box)
        {
            return box;
        }
        if (to is { IsReferenceType: true } && from.IsReferenceType)
        {
            return Cast(conversion, from, to);
        }
        var nullable = TypeFacts.NullableOf(from) is not null && TypeFacts.NullableOf(to) is not null;
        var source = TypeFacts.Underlying(from)!;
        var target = TypeFacts.Underlying(to)!;
        var unwraps = TypeFacts.NullableOf(from) is not null && to.IsValueType && TypeFacts.NullableOf(to) is null;
        if (!NeedsWork(source, target, conversion))
        {
            return unwraps ? Present(Value(conversion.Operand), conversion.Operand) : Value(conversion.Operand);
        }
        RefuseExplicitChecked(conversion);
        var value = unwraps ? Present(Value(conversion.Operand), conversion.Operand) : Value(conversion.Operand);
        if (!nullable)
        {
            return ConvertNumber(conversion, value, source, target);
        }
        value = Reuse(value, Hint(conversion.Operand));
        return Or(And(NotEqual(value, Nil), ConvertNumber(conversion, value, source, target)), Nil);
    }

    private static bool IsSpanOf(ITypeSymbol? from, ITypeSymbol? to) =>
        (from is IArrayTypeSymbol || TypeFacts.IsString(from))
        && TypeFacts.FullName(to) is "System.ReadOnlySpan" or "System.Span";

    private bool TupleNeedsConversion(INamedTypeSymbol from, INamedTypeSymbol to) =>
        from
            .TupleElements.Zip(to.TupleElements, (a, b) => (a.Type, b.Type))
            .Any(pair =>
                TypeFacts.IsChar(pair.Item1) && TypeFacts.IsNumber(pair.Item2)
                || IsBox(pair.Item1, pair.Item2)
                || IsBox(pair.Item2, pair.Item1)
            );

    /// <summary>A cast between reference types; a failing cast is a program error that .NET reports and Lua does not.</summary>
    private LuaExpression Cast(IConversionOperation conversion, ITypeSymbol from, ITypeSymbol to)
    {
        if (conversion.IsImplicit || !Facts.IsSource(to) || conversion.GetConversion().IsIdentity || IsUpcast(from, to))
        {
            return Value(conversion.Operand);
        }
        return CastTo(Value(conversion.Operand), (INamedTypeSymbol)to);
    }

    private static bool IsUpcast(ITypeSymbol from, ITypeSymbol to)
    {
        for (var current = from; current is not null; current = current.BaseType)
        {
            if (Same(current, to))
            {
                return true;
            }
        }
        return from.AllInterfaces.Any(item => Same(item, to));
    }

    private bool NeedsWork(ITypeSymbol from, ITypeSymbol to, IConversionOperation conversion)
    {
        if (TypeFacts.IsChar(from) || TypeFacts.IsChar(to))
        {
            return !(TypeFacts.IsChar(from) && TypeFacts.IsChar(to)) && to.IsValueType && from.IsValueType;
        }
        if (TypeFacts.IsDouble(from) && (TypeFacts.IsInteger(to) || TypeFacts.IsEnum(to)))
        {
            return true;
        }
        return (!conversion.IsChecked || ChecksRanges)
            && !(to.SpecialType == SpecialType.System_Int64 && TypeFacts.IsInteger(from))
            && TypeFacts.IsInteger(from)
            && TypeFacts.IsInteger(to)
            && !conversion.GetConversion().IsIdentity
            && !conversion.IsImplicit;
    }

    private LuaExpression ConvertNumber(
        IConversionOperation conversion,
        LuaExpression value,
        ITypeSymbol from,
        ITypeSymbol to
    )
    {
        if (TypeFacts.IsChar(from))
        {
            // What an index takes out of a text is one byte.
            return
                value is LuaMethodCall { Name: "sub", Arguments: [var first, var last] } taken
                && ReferenceEquals(first, last)
                ? Method(taken.Target, "byte", first)
                : Helper("codepoint", value);
        }
        if (TypeFacts.IsChar(to))
        {
            return Signs.ConstantOf(conversion.Operand) is >= 0 and < 128
                ? Call("string.char", value)
                : Helper("character", value);
        }
        if (TypeFacts.IsDouble(from))
        {
            var whole = ToInteger(conversion.Operand, value);
            return conversion.IsChecked ? Checked(to, whole) : whole;
        }
        return conversion.IsChecked ? Checked(to, value) : Wrap(to, value, conversion);
    }

    /// <summary>Cuts toward zero, as a cast to an integer does.</summary>
    private LuaExpression ToInteger(IOperation source, LuaExpression value)
    {
        var rounded =
            Unwrap(source)
                is IInvocationOperation { TargetMethod: { Name: "Floor" or "Ceiling" or "Round" or "Truncate" } method }
            && TypeFacts.FullName(method.ContainingType) == "System.Math";
        if (
            rounded
            && Unwrap(source) is IInvocationOperation { TargetMethod.Name: "Floor" } floor
            && IsNeverNegativeZero(floor.Arguments[0].Value)
        )
        {
            return value;
        }
        return rounded ? Add0(value) : Helper("truncate", value);
    }

    /// <summary>True for integers and what is computed of them with a positive constant, as in <c>count / 2.0 + 0.5</c>.</summary>
    private static bool IsNeverNegativeZero(IOperation value) =>
        TypeFacts.IsInteger(value.Type)
        || value switch
        {
            IParenthesizedOperation inner => IsNeverNegativeZero(inner.Operand),
            IConversionOperation { OperatorMethod: null } conversion => IsNeverNegativeZero(conversion.Operand),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => IsNeverNegativeZero(sum.LeftOperand)
                || IsNeverNegativeZero(sum.RightOperand),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference => IsNeverNegativeZero(
                difference.LeftOperand
            ),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } product =>
                IsNeverNegativeZero(product.LeftOperand)
                    && product.RightOperand.ConstantValue is { HasValue: true, Value: System.IConvertible factor }
                    && factor.ToDouble(null) > 0,
            { ConstantValue: { HasValue: true, Value: double number } } => number != 0,
            _ => false,
        };

    private LuaExpression TryCast(IConversionOperation conversion)
    {
        var value = Value(conversion.Operand);
        if (IsUpcast(conversion.Operand.Type!, conversion.Type!))
        {
            return value;
        }
        value = Reuse(value, Hint(conversion.Operand));
        var test = TypeTest(value, TypeFacts.Underlying(conversion.Type!)!, conversion.Operand.Type, conversion.Syntax);
        return Or(And(test, Content(value, conversion.Operand.Type, TypeFacts.Underlying(conversion.Type!))), Nil);
    }
}
