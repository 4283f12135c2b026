namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private Expr IntegerSwitch(Scope scope, int depth)
    {
        var text = Fresh("text");
        var pattern = dice.Below(8) switch
        {
            0 =>
                $"{Int(scope, depth)} switch {{ < -5 => {Int(scope, depth)}, 0 or 1 => {Int(scope, depth)}, > 3 and < 50 => 7, var other when other % 2 == 0 => other % 100, _ => {Int(scope, depth)} }}",
            1 =>
                $"{Value(scope, Kind.Hue, depth - 1)} switch {{ Hue{id}.Red => {Int(scope, depth)}, Hue{id}.Gray or Hue{id}.Blue => {Int(scope, depth)}, _ => 3 }}",
            2 =>
                $"{Str(scope, depth)} switch {{ \"a\" => 1, \"fire\" or \"Ice\" => {Int(scope, depth)}, {{ Length: > 4 }} {text} => {text}.Length, _ => {Int(scope, depth)} }}",
            3 =>
                $"{Value(scope, Kind.Node, depth - 1)} switch {{ Leaf{id} {{ Value: > 3 and < 7 }} => {Int(scope, depth)}, Leaf{id}(var leaf) => leaf, Fork{id} {{ Left: Fork{id} }} => -1, Fork{id}(Leaf{id} {{ Value: var deep }}, _) when deep % 2 == 0 => deep + 1, _ => {Int(scope, depth)} }}",
            4 =>
                $"{Value(scope, Kind.MaybeShape, depth - 1)} switch {{ null => {Int(scope, depth)}, Cube{id} => 1, Square{id} {{ Next: {{ Size: > 2 }} {text} }} => {text}.Size, _ => {Int(scope, depth)} }}",
            5 =>
                $"{Value(scope, Kind.Cell, depth - 1)} switch {{ {{ X: 0 }} or {{ Y: 0 }} => {Int(scope, depth)}, (var x1, var y1) when x1 > y1 => x1, {{ Area: >= 12 }} and not {{ X: 5 }} => 12, _ => {Int(scope, depth)} }}",
            6 =>
                $"{Value(scope, dice.Pick(Kind.MaybeInt, Kind.MaybeBool), depth - 1)} switch {{ null => 0, {{ }} => {Int(scope, depth)} }}",
            _ =>
                $"({Int(scope, depth)}, {Bool(scope, depth)}) switch {{ (0, _) => 1, ( > 5, true) => {Int(scope, depth)}, (_, false) => 2, var (p, q) => p % 10 + (q ? 1 : 0) }}",
        };
        return new Expr($"({pattern})", 2147483648);
    }
}
