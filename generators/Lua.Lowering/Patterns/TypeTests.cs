using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>The test whether a value is of a type. What erasure makes undecidable is refused.</summary>
    private LuaExpression TypeTest(LuaExpression value, ITypeSymbol target, ITypeSymbol? from, SyntaxNode place)
    {
        if (from is not null && TypeFacts.NullableOf(from) is { } inner && Same(inner, target))
        {
            return NotEqual(value, Nil);
        }
        switch (target)
        {
            case ITypeParameterSymbol:
                return Refuse(
                    Rules.ErasedGeneric,
                    place,
                    "A test for '" + target.Name + "'",
                    "pass a function that decides"
                );
            case { SpecialType: SpecialType.System_Object }:
                return NotEqual(value, Nil);
            case INamedTypeSymbol named when BindingAttributes.IsBinding(named):
                return Refuse(
                    Rules.BindingMisuse,
                    place,
                    named.ToDisplayString(),
                    "its values carry no type; test a field"
                );
            case INamedTypeSymbol named
                when Facts.IsSource(named) && named.TypeKind is not (TypeKind.Enum or TypeKind.Delegate):
                return ClassTest(value, named, place);
            case INamedTypeSymbol named when TypeFacts.IsException(named):
                return Helper("is", value, Exceptions.Reference(this, named, place));
            case INamedTypeSymbol { TypeArguments.Length: > 0 }
            or IArrayTypeSymbol when from?.SpecialType == SpecialType.System_Object || from is ITypeParameterSymbol:
                return Refuse(
                    Rules.ErasedGeneric,
                    place,
                    "A test for '" + target.ToDisplayString() + "'",
                    "keep the kind in a field of its own"
                );
        }
        if (TypeFacts.FullName(target) == "System.IDisposable" && IsToldByDispose(target))
        {
            var tested = Reuse(value, "value");
            return And(Equal(Call("type", tested), Text("table")), NotEqual(Member(tested, "Dispose"), Nil));
        }
        if (IsBox(from, target))
        {
            return Helper("isBox", value, BoxName(target));
        }
        CheckBoxed(target, place, from);
        return target.SpecialType switch
        {
            SpecialType.System_String or SpecialType.System_Char => Equal(Call("type", value), Text("string")),
            SpecialType.System_Boolean => Equal(Call("type", value), Text("boolean")),
            _ when TypeFacts.IsNumber(target) => Equal(Call("type", value), Text("number")),
            _ => Refuse(Rules.BoxedTest, place, target.ToDisplayString(), "keep the kind in a field of its own"),
        };
    }

    /// <summary>True when just the disposable classes of the program have a member of that name.</summary>
    private bool IsToldByDispose(ITypeSymbol contract) =>
        Facts.Types.All(type =>
            type.GetMembers("Dispose").Length == 0 || type.AllInterfaces.Any(item => Same(item, contract))
        );

    private LuaExpression ClassTest(LuaExpression value, INamedTypeSymbol type, SyntaxNode place)
    {
        if (type.TypeArguments.Length > 0 && type.TypeArguments.Any(argument => argument is not ITypeParameterSymbol))
        {
            // The class is known at run time, its type arguments are not.
            var ambiguous = type.OriginalDefinition.TypeParameters.Any(parameter =>
                Facts.ArgumentsOf(parameter).Count() > 1
            );
            if (ambiguous)
            {
                return Refuse(
                    Rules.ErasedGeneric,
                    place,
                    "A test for '" + type.ToDisplayString() + "'",
                    "test for a base class or interface that is not generic"
                );
            }
        }
        if (type.TypeKind == TypeKind.Interface)
        {
            program.Requests.TestedInterfaces.Add(type.OriginalDefinition);
        }
        return Helper("is", value, TypeReference(type));
    }

    /// <summary>Refuses a test for a value type whose Lua form another value of the program shares.</summary>
    private void CheckBoxed(ITypeSymbol target, SyntaxNode place, ITypeSymbol? from = null)
    {
        if (IsErased(from) && Facts.IsToldApart(target))
        {
            return;
        }
        var kind = TypeFacts.LuaKind(target);
        var rivals = (from is ITypeParameterSymbol parameter ? Facts.ArgumentsOf(parameter) : Facts.Boxed)
            .Where(other => TypeFacts.LuaKind(other) == kind && !Same(other, target) && !IsGameNumber(target, other))
            .ToList();
        if (kind is not null && rivals.Count > 0)
        {
            Refuse(
                Rules.BoxedTest,
                place,
                target.ToDisplayString(),
                "'" + rivals[0].ToDisplayString() + "' is the same there; keep the kind in a field of its own"
            );
        }
    }

    /// <summary>What the game hands out as a number is a double; in an addon <c>is double</c> asks just that.</summary>
    private bool IsGameNumber(ITypeSymbol target, ITypeSymbol other) =>
        TypeFacts.IsDouble(target) && TypeFacts.IsInteger(other) && Facts.HasBindings;
}
