using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>Members whose Lua depends on the receiver's static type rather than on their own: ToString, Equals, CompareTo and the like.</summary>
    private LuaExpression? SpecialCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "ToString"
                when call.Instance is { } instance && TypeFacts.FullName(instance.Type) != "System.Text.StringBuilder":
                return ToText(call, instance);
            case "Equals" when call.Instance is { } instance && call.Arguments.Length == 1:
                return EqualsCall(call, instance, call.Arguments[0].Value);
            case "Equals"
            or "ReferenceEquals" when method.ContainingType.SpecialType == SpecialType.System_Object && method.IsStatic:
                return StaticEquals(call);
            case "CompareTo" when call.Instance is { } instance:
                return CompareCall(call, instance);
            case "GetValueOrDefault" when TypeFacts.NullableOf(method.ContainingType) is { } inner:
                return OrDefault(call, inner);
            case "HasFlag" when call.Instance is { } instance:
                return FlagTest(call, instance);
            case "Format" when method.ContainingType.SpecialType == SpecialType.System_String:
                return FormatCall(call);
            case "AppendFormat" when call.Instance is { } instance:
                var appended = Operands([(instance, () => Value(instance)), (call, () => FormatCall(call))]);
                return Method(appended[0], "Append", appended[1]);
            case "WriteLine"
                when method.Parameters.Length > 1 && TypeFacts.FullName(method.ContainingType) == "System.Console":
                return Call("print", FormatCall(call));
            case "TryGetValue" when CollectionKinds.Of(method.ContainingType) == CollectionKind.Dictionary:
                return null;
            case "Dispose" when call.Instance is { } instance:
                return Method(Value(instance), "Dispose");
            case "Invoke" when call.Instance is { } instance && TypeFacts.IsDelegate(instance.Type):
                return DelegateCall(call);
        }
        return null;
    }

    private LuaExpression ToText(IInvocationOperation call, IOperation instance)
    {
        var source = instance;
        if (call.Arguments.Length > 0)
        {
            return FormattedText(call, source);
        }
        if (instance.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax)
        {
            return Refuse(Rules.TextOfType, call.Syntax, "base", "write the text you mean");
        }
        var value = TextOf(Value(source), source.Type, call.Syntax, true);
        return TypeFacts.IsInteger(source.Type) && source.Type!.SpecialType != SpecialType.System_Int64
            ? Call("tostring", value)
            : value;
    }

    private LuaExpression FormattedText(IInvocationOperation call, IOperation instance)
    {
        var format = call.Arguments.FirstOrDefault(argument => TypeFacts.IsString(argument.Parameter?.Type));
        if (call.Arguments.Any(argument => argument != format && !IsInvariant(argument.Value)))
        {
            return Refuse(
                Rules.Culture,
                call.Syntax,
                call.TargetMethod.ToDisplayString(),
                "pass CultureInfo.InvariantCulture"
            );
        }
        if (format is null)
        {
            var plain = TextOf(Value(instance), instance.Type, call.Syntax, true);
            return TypeFacts.IsInteger(instance.Type) ? Call("tostring", plain) : plain;
        }
        if (format.Value.ConstantValue is not { HasValue: true, Value: string pattern })
        {
            return UnsupportedAt(format.Syntax, "A format that is not a constant", "write it as a literal");
        }
        var plan = FormatPlans.Of(pattern, 0, instance.Type);
        if (plan.Refusal is not null || !plan.IsNumber)
        {
            return plan.Refusal is null
                ? TextOf(Value(instance), instance.Type, call.Syntax, true)
                : UnsupportedAt(
                    format.Syntax,
                    "Format '" + pattern + "'",
                    "use D, F, N, P, X or a pattern of digits such as 0.00"
                );
        }
        var formatted = FormatNumber(plan, Value(instance), instance.Type, call.Syntax);
        return plan.Specifier == "%s" ? formatted : Method(Text(plan.Specifier), "format", formatted);
    }

    public static bool IsInvariant(IOperation provider) =>
        Unwrap(provider) is IPropertyReferenceOperation { Property.Name: "InvariantCulture" }
        || IsNullLiteral(provider);

    private LuaExpression? EqualsCall(IInvocationOperation call, IOperation instance, IOperation other)
    {
        if (Facts.IsSource(call.TargetMethod.ContainingType) && !call.TargetMethod.IsImplicitlyDeclared)
        {
            return null;
        }
        var type = instance.Type!;
        var operands = Compared(instance, Unwrap(other));
        var asked =
            ChecksNull && !type.IsValueType && MayBeNull(instance) ? Helper("notNull", operands[0]) : operands[0];
        return ValueEquality(asked, operands[1], IsBox(Unwrap(other).Type, type) ? Unwrap(other).Type! : type);
    }

    /// <summary>Two values to be compared; where one is an object, the other becomes one.</summary>
    private List<LuaExpression> Compared(IOperation left, IOperation right) =>
        Operands([
            (left, () => IsBox(right.Type, left.Type) ? Boxed(Value(left), left.Type!, left.Syntax) : Value(left)),
            (right, () => IsBox(left.Type, right.Type) ? Boxed(Value(right), right.Type!, right.Syntax) : Value(right)),
        ]);

    private LuaExpression StaticEquals(IInvocationOperation call)
    {
        var left = Unwrap(call.Arguments[0].Value);
        var right = Unwrap(call.Arguments[1].Value);
        var operands = Compared(left, right);
        return call.TargetMethod.Name == "ReferenceEquals" ? Equal(operands[0], operands[1])
            : IsBox(right.Type, left.Type) ? ValueEquality(operands[0], operands[1], right.Type!)
            : ValueEquality(operands[0], operands[1], left.Type ?? right.Type ?? Special(SpecialType.System_Object));
    }

    private LuaExpression? CompareCall(IInvocationOperation call, IOperation instance)
    {
        var type = instance.Type!;
        if (TypeFacts.IsString(type))
        {
            return Refuse(Rules.Culture, call.Syntax, "string.CompareTo", "use string.CompareOrdinal");
        }
        if (Facts.IsSource(call.TargetMethod.ContainingType))
        {
            return null;
        }
        var operands = Operands(instance, Unwrap(call.Arguments[0].Value));
        if (TypeFacts.IsChar(type))
        {
            return Helper("compareText", operands[0], operands[1]);
        }
        if (
            type.SpecialType
            is SpecialType.System_Byte
                or SpecialType.System_SByte
                or SpecialType.System_Int16
                or SpecialType.System_UInt16
        )
        {
            return Binary(LuaOperator.Subtract, operands[0], operands[1]);
        }
        return TypeFacts.IsNumber(type) ? Helper("compare", operands[0], operands[1])
            : TypeFacts.IsBool(type) ? Helper("compareBooleans", operands[0], operands[1])
            : Helper("compareAny", operands[0], operands[1]);
    }

    private LuaExpression OrDefault(IInvocationOperation call, ITypeSymbol inner)
    {
        var value = Value(call.Instance!);
        var fallback = call.Arguments.Length == 0 ? DefaultOf(inner, call.Syntax) : Value(call.Arguments[0].Value);
        if (TypeFacts.IsBool(inner) && fallback is not LuaBoolean { Value: false })
        {
            value = Reuse(value, "value");
            return Or(value, And(Equal(value, Nil), fallback));
        }
        return Or(value, fallback);
    }

    private LuaExpression FlagTest(IInvocationOperation call, IOperation instance)
    {
        var flag = Unwrap(call.Arguments[0].Value);
        var operands = Operands(instance, flag);
        var mask = Reuse(operands[1], "flag");
        return Equal(Helper("band", operands[0], mask), mask);
    }
}
