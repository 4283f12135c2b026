using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression? patternInput;

    private LuaExpression IsType(IIsTypeOperation test)
    {
        var value = Value(test.ValueOperand);
        var matched = TypeTest(value, test.TypeOperand, test.ValueOperand.Type, test.Syntax);
        return test.IsNegated ? Not(matched) : matched;
    }

    private LuaExpression IsPattern(IIsPatternOperation test)
    {
        var bindings = new List<PatternBinding>();
        var single = SingleBinding(test.Pattern);
        if (single is not null && !IsBox(test.Value.Type, single.Type))
        {
            // x is T name: the variable takes the value first and is then tested itself.
            var name = DeclareInExpression(single, test.Syntax);
            Emit(Assign(name, Value(test.Value)));
            return PatternCondition(test.Pattern, name, test.Value.Type, bindings) ?? True;
        }
        var matched = PatternTest(test, bindings);
        if (bindings.Count == 0)
        {
            return matched;
        }
        var result = Reuse(matched, "matched");
        // The variables of 'is not' have their values where it is false.
        var holds = test.Pattern is INegatedPatternOperation ? Not(result) : result;
        foreach (var binding in bindings)
        {
            var name = DeclareInExpression((ILocalSymbol)binding.Symbol, test.Syntax);
            Emit(Assign(name, And(holds, binding.Value)));
        }
        return result;
    }

    /// <summary>The variable of a pattern that declares exactly one, for the whole value.</summary>
    private static ILocalSymbol? SingleBinding(IPatternOperation pattern) =>
        pattern switch
        {
            IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol symbol } => symbol,
            IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol symbol } recursive
                when DeclaredIn(recursive).Count() == 1 => symbol,
            INegatedPatternOperation negated => SingleBinding(negated.Pattern),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both
                when SingleBinding(both.LeftPattern) is { } symbol && !DeclaredIn(both.RightPattern).Any() => symbol,
            _ => null,
        };

    private static IEnumerable<ISymbol> DeclaredIn(IPatternOperation pattern) =>
        pattern
            .DescendantsAndSelf()
            .Select(item =>
                item switch
                {
                    IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
                    IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
                    IListPatternOperation list => list.DeclaredSymbol,
                    _ => null,
                }
            )
            .OfType<ISymbol>();

    /// <summary>The condition of an <c>is</c> pattern; its variables are left to the caller.</summary>
    private LuaExpression PatternTest(IIsPatternOperation test, List<PatternBinding> bindings)
    {
        var value = Value(test.Value);
        if (!IsSimple(value) && ReadsOften(test.Pattern))
        {
            if (SingleBinding(test.Pattern) is { } variable && !IsBox(test.Value.Type, variable.Type))
            {
                // The variable holds what is tested.
                var name = Name(locals.Of(variable));
                Emit(Local(name.Name, value));
                value = name;
            }
            else
            {
                value = Temporary(value, Hint(test.Value));
            }
        }
        return PatternCondition(test.Pattern, value, test.Value.Type, bindings) ?? True;
    }

    /// <summary>True when testing the pattern reads the value more than once.</summary>
    private static bool ReadsOften(IPatternOperation pattern) =>
        pattern
            is not (
                IConstantPatternOperation
                or ITypePatternOperation
                or IRelationalPatternOperation
                or INegatedPatternOperation { Pattern: IConstantPatternOperation }
            );

    private void EmitBindings(List<PatternBinding> bindings)
    {
        foreach (var binding in bindings)
        {
            var name = locals.Of(binding.Symbol);
            if (binding.Value is not LuaName same || same.Name != name)
            {
                Emit(Local(name, binding.Value));
            }
        }
    }

    /// <summary>A case pattern with its guard. Variables that the guard reads stand for the matched value itself.</summary>
    private LuaExpression? GuardedPattern(
        IPatternOperation pattern,
        IOperation? guard,
        LuaExpression value,
        ITypeSymbol? type,
        List<PatternBinding> bindings
    )
    {
        var found = new List<PatternBinding>();
        var test = PatternCondition(pattern, value, type, found);
        if (guard is null)
        {
            bindings.AddRange(found);
            return test;
        }
        if (found.Count > 0)
        {
            var aliased = found.All(binding => binding.Value is LuaName && !Facts.IsWritten(binding.Symbol));
            var matched = test is null || aliased ? test : Reuse(test, "matched");
            foreach (var binding in found)
            {
                if (binding.Value is LuaName alias && !Facts.IsWritten(binding.Symbol))
                {
                    locals.Alias(binding.Symbol, alias.Name);
                    continue;
                }
                var name = Predeclare(locals.Of(binding.Symbol));
                Emit(Assign(name, matched is null ? binding.Value : And(matched, binding.Value)));
            }
            test = matched;
        }
        LuaExpression condition = True;
        var statements = Isolate(() => condition = Value(guard));
        if (statements.Count == 0)
        {
            return test is null ? condition : And(test, condition);
        }
        var result = locals.Temporary("matched");
        Emit(Assign(Predeclare(result), test ?? True));
        statements.Add(Assign(Name(result), condition) with { SourceLine = line });
        Emit(If(Name(result), new LuaBlock(statements)));
        return Name(result);
    }
}
