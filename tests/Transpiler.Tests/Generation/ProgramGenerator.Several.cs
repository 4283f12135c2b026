namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    /// <summary>Several targets at once: swaps, deconstruction, <c>ref</c> and <c>out</c>.</summary>
    private void Several(Scope scope)
    {
        var numbers = scope.Of(Kind.Int, writable: true);
        var left = numbers.Count > 0 ? dice.Pick(numbers).Name : "total";
        var right = numbers.Count > 0 ? dice.Pick(numbers).Name : "total";
        switch (dice.Below(8))
        {
            case 5 when Pick(scope, Kind.Shape) is { } shape:
                var (label, extent) = (Fresh("label"), Fresh("extent"));
                code.Line($"var ({label}, {extent}) = {shape};");
                scope.Add(new Variable(label, Kind.Text));
                scope.Add(new Variable(extent, Kind.Int, Max: 2000));
                break;
            case 6:
                var (first, at) = (Fresh("first"), Fresh("at"));
                code.Line($"(int {first}, var {at}) = ({Small(Int(scope, 3))}, ({Small(Int(scope, 2))}, 3).Item1);");
                scope.Add(new Variable(first, Kind.Int));
                scope.Add(new Variable(at, Kind.Int));
                break;
            case 0 when left != right:
                code.Line($"({left}, {right}) = ({right}, {left});");
                break;
            case 1:
                code.Line($"Swap(ref {left}, ref {right});");
                break;
            case 2:
                var (high, low) = (Fresh("high"), Fresh("low"));
                code.Line($"Split({Small(Int(scope, 3))}, out var {high}, out var {low});");
                scope.Add(new Variable(high, Kind.Int));
                scope.Add(new Variable(low, Kind.Int));
                break;
            case 3:
                var (least, most) = (Fresh("least"), Fresh("most"));
                code.Line($"var ({least}, {most}) = Bounds({Sequence(scope, 2)});");
                scope.Add(new Variable(least, Kind.Int, Max: 2000));
                scope.Add(new Variable(most, Kind.Int, Max: 2000));
                break;
            case 4:
                var (number, word) = (Fresh("number"), Fresh("word"));
                code.Line($"var ({number}, {word}) = {Value(scope, dice.Pick(Kind.Tuple, Kind.Pair), 2)};");
                scope.Add(new Variable(number, Kind.Int));
                scope.Add(new Variable(word, Kind.Text));
                break;
            default:
                code.Line($"({left}, _) = ({Small(Int(scope, 3))}, {Int(scope, 3)});");
                break;
        }
    }

    /// <summary>A way out of the loop or function, under a condition.</summary>
    private void Leave(Scope scope)
    {
        var condition = Bool(scope, 3);
        if (scope.InLoop && dice.Chance(60))
        {
            code.Line($"if ({condition}) {(scope.InSwitch || dice.Chance(50) ? "continue" : "break")};");
            return;
        }
        if (scope.Yields)
        {
            code.Line($"if ({condition}) yield break;");
            return;
        }
        if (scope.CanReturn && scope.Returns is { } kind && scope.Depth < 3)
        {
            code.Line($"if ({condition}) return {Result(scope, kind)};");
            return;
        }
        Show(scope);
    }

    private Expr Result(Scope scope, Kind kind) => kind == Kind.Int ? Small(Value(scope, kind)) : Value(scope, kind);
}
