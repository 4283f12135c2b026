using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Values that carry their type as objects, in programs that ask for types whose values are alike in Lua.</summary>
internal sealed partial class BodyLowering
{
    private static bool IsErased(ITypeSymbol? type) => ProgramFacts.IsErased(type);

    /// <summary>True when an object of the static type <paramref name="from"/> is a box if it is of the other type.</summary>
    private bool IsBox(ITypeSymbol? from, ITypeSymbol? target) => IsErased(from) && Facts.IsBoxed(target);

    private static LuaExpression BoxName(ITypeSymbol type) => Text(RuntimeName(TypeFacts.Underlying(type)!));

    /// <summary>A value in a box; that of an enum knows its text, too.</summary>
    private LuaExpression Boxed(LuaExpression value, ITypeSymbol type, SyntaxNode place)
    {
        if (
            TypeFacts.Underlying(type) is not INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration
            || !Facts.IsSource(enumeration)
        )
        {
            return Helper("box", value, BoxName(type));
        }
        value = Reuse(value, "value");
        return Helper("box", value, BoxName(type), EnumText(value, enumeration, place));
    }

    /// <summary>What is in an object that is known to be such a box; any other value is itself.</summary>
    private LuaExpression Content(LuaExpression value, ITypeSymbol? from, ITypeSymbol? target) =>
        IsBox(from, target) ? Member(value, "value") : value;

    /// <summary>A function that takes values of a type out of their boxes; null where there are none.</summary>
    public LuaExpression? ContentFunction(ITypeSymbol? from, ITypeSymbol target) =>
        IsBox(from, target) ? new LuaFunction(["item"], new LuaBlock([Return(Member(Name("item"), "value"))])) : null;

    /// <summary>A conversion to an object or out of one, where the object is a box; null where it is not.</summary>
    private LuaExpression? BoxConversion(IConversionOperation conversion, ITypeSymbol from, ITypeSymbol to)
    {
        if (IsBox(to, from))
        {
            var isCompared =
                conversion.Parent is IArgumentOperation
                {
                    Parent: IInvocationOperation { TargetMethod.Name: "Equals" }
                };
            return ProgramFacts.IsTextOperand(conversion) && !isCompared
                ? null
                : Boxed(Value(conversion.Operand), from, conversion.Syntax);
        }
        if (to is ITypeParameterSymbol parameter && IsErased(from) && Facts.HasBoxes)
        {
            var boxed = Facts.ArgumentsOf(parameter).FirstOrDefault(Facts.IsBoxed);
            return boxed is null
                ? null
                : Refuse(
                    Rules.BoxedTest,
                    conversion.Syntax,
                    to.ToDisplayString(),
                    "it may be '" + boxed.ToDisplayString() + "'; cast to that"
                );
        }
        if (!IsBox(from, to))
        {
            return null;
        }
        var value = Value(conversion.Operand);
        if (TypeFacts.NullableOf(to) is null)
        {
            return Member(value, "value");
        }
        value = Reuse(value, Hint(conversion.Operand));
        return And(value, Member(value, "value"));
    }

    /// <summary>Refuses values that would become objects where no conversion is written.</summary>
    private void CheckBoxing(ITypeSymbol? from, ITypeSymbol? to, SyntaxNode place)
    {
        if (IsBox(to, from))
        {
            Refuse(Rules.BoxedTest, place, from!.ToDisplayString(), "cast it to object where it becomes one");
        }
    }
}
