using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression Equality(IBinaryOperation operation, bool negate)
    {
        var left = operation.LeftOperand;
        var right = operation.RightOperand;
        if (TypeEquality(left, right, negate) is { } types)
        {
            return types;
        }
        if (IsCharacter(left) && IsCharacter(right))
        {
            var characters = Operands([CharacterOperand(left), CharacterOperand(right)]);
            return negate ? NotEqual(characters[0], characters[1]) : Equal(characters[0], characters[1]);
        }
        if (TypeFacts.IsDelegate(Unwrap(left).Type) && !IsNullLiteral(left) && !IsNullLiteral(right))
        {
            var delegates = Operands(left, right);
            var same = Helper("sameHandlers", delegates[0], delegates[1]);
            return negate ? Not(same) : same;
        }
        var type = Unwrap(left).Type is { } known && !IsNullLiteral(left) ? known : Unwrap(right).Type;
        if (ComparesBoxes(left, right))
        {
            return UnsupportedAt(operation.Syntax, "== on values of type object", "use Equals");
        }
        RefuseTableRecord(type, operation);
        if (IsNullLiteral(left) || IsNullLiteral(right) || !ComparesByValue(type, operation))
        {
            var operands = Operands(left, right);
            return negate ? NotEqual(operands[0], operands[1]) : Equal(operands[0], operands[1]);
        }
        var values = Operands(left, right);
        var equal = ValueEquality(values[0], values[1], type!);
        return negate ? Not(equal) : equal;
    }

    /// <summary>.NET compares the boxes of numbers and text, Lua the values in them.</summary>
    private bool ComparesBoxes(IOperation left, IOperation right) =>
        left.Type?.SpecialType == SpecialType.System_Object
        && right.Type?.SpecialType == SpecialType.System_Object
        && !IsNullLiteral(left)
        && !IsNullLiteral(right)
        && (MayBeBox(left) && MayBeBox(right));

    private bool MayBeBox(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, Operand.Type: { } from }
            ? from.IsValueType
            : System.Linq.Enumerable.Any(Facts.Boxed);

    private static bool IsNullLiteral(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: null };

    /// <summary>True for the operator of a record; a class without an operator compares identity even where Equals is overridden.</summary>
    private static bool ComparesByValue(ITypeSymbol? type, IBinaryOperation operation) =>
        operation.OperatorMethod is { } method && TypeFacts.HasValueEquality(method.ContainingType)
        || TypeFacts.HasValueEquality(TypeFacts.Underlying(type)) && TypeFacts.Underlying(type)!.IsValueType;

    private void RefuseTableRecord(ITypeSymbol? type, IBinaryOperation operation)
    {
        if (
            type is { IsRecord: true }
            && BindingAttributes.IsBinding(type)
            && !IsNullLiteral(operation.LeftOperand)
            && !IsNullLiteral(operation.RightOperand)
        )
        {
            Refuse(
                Rules.BindingMisuse,
                operation.Syntax,
                type.ToDisplayString(),
                "its tables are the game's and have no equality; compare a field"
            );
        }
    }

    /// <summary>Equality as Equals would say it, for values of a static type.</summary>
    public LuaExpression ValueEquality(LuaExpression left, LuaExpression right, ITypeSymbol type)
    {
        var underlying = TypeFacts.Underlying(type)!;
        if (TypeFacts.IsDouble(underlying) || TypeFacts.IsDelegate(underlying))
        {
            return Helper(TypeFacts.IsDouble(underlying) ? "sameNumber" : "sameHandlers", left, right);
        }
        if (IsNative(underlying))
        {
            return Equal(left, right);
        }
        if (TypeFacts.IsTuple(underlying) || TypeFacts.IsAnonymous(underlying))
        {
            RequestEquality(underlying);
            return Helper("tupleEquals", left, right);
        }
        RequestEquality(underlying);
        return Helper("equals", left, right);
    }

    /// <summary>The function that compares values of a type, for helpers; null where Lua's own == does.</summary>
    public LuaExpression? EqualityFunction(ITypeSymbol type)
    {
        var underlying = TypeFacts.Underlying(type)!;
        if (TypeFacts.IsDouble(underlying))
        {
            return HelperFunction("sameNumber");
        }
        if (IsNative(underlying))
        {
            return null;
        }
        RequestEquality(underlying);
        return HelperFunction(
            TypeFacts.IsTuple(underlying) || TypeFacts.IsAnonymous(underlying) ? "tupleEquals" : "equals"
        );
    }

    /// <summary>True when the values of a type have an order of their own.</summary>
    public bool IsOrdered(ITypeSymbol type) =>
        !Facts.IsSource(type)
        || type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named
        || System.Linq.Enumerable.Any(
            System.Linq.Enumerable.Append(named.AllInterfaces, named),
            item => TypeFacts.FullName(item) is "System.IComparable"
        )
        || Facts.HasDerived(named);

    /// <summary>True when Lua's == is the C# type's equality: numbers, text, booleans, enums, delegates and plain classes.</summary>
    public bool IsNative(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Array
        || TypeFacts.IsNumber(type)
        || type.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean
        || type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsRecord: false, IsAnonymousType: false } named
            && type.SpecialType != SpecialType.System_Object
            && !Facts.HasOwnEquality(named)
            && !Facts.HasDerived(named);

    /// <summary>True when a value whose type is not known here may be a tuple, which no class tells how to compare.</summary>
    private bool MayBeBareTable(ITypeSymbol type) =>
        System.Linq.Enumerable.Any(
            type is ITypeParameterSymbol parameter ? Facts.ArgumentsOf(parameter)
                : type.SpecialType == SpecialType.System_Object ? Facts.Boxed
                : [],
            item => TypeFacts.IsTuple(TypeFacts.Underlying(item)) || TypeFacts.IsAnonymous(item)
        );

    /// <summary>Asks for the Equals functions that comparing values of the type may call.</summary>
    public void RequestEquality(ITypeSymbol type)
    {
        switch (TypeFacts.Underlying(type))
        {
            case INamedTypeSymbol { IsTupleType: true } tuple:
                foreach (var element in tuple.TupleElements)
                {
                    RequestEquality(element.Type);
                }
                break;
            case INamedTypeSymbol { IsAnonymousType: true } anonymous:
                foreach (var property in PropertiesOf(anonymous))
                {
                    RequestEquality(property.Type);
                }
                break;
            case INamedTypeSymbol named
                when Facts.IsSource(named) && (named.IsRecord || named.IsValueType) && !Facts.HasDerived(named):
                program.Requests.Equality.Add(named.OriginalDefinition);
                break;
            case { } other when !IsNative(other):
                program.UseEqualityOfAll();
                if (MayBeBareTable(other))
                {
                    program.Requests.Helper("tupleEquals");
                }
                break;
        }
    }
}
