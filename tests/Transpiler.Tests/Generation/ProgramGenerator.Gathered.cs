namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private Expr MaybeDouble(Scope scope, int depth)
    {
        var left = Value(scope, Kind.MaybeDouble, depth - 1);
        return dice.Below(7) switch
        {
            0 => new Expr($"({left} + {Value(scope, Kind.Double, depth - 1)})"),
            1 => new Expr($"({left} * {Value(scope, Kind.MaybeInt, depth - 1)})"),
            2 => new Expr($"({left} ?? {Value(scope, Kind.MaybeDouble, depth - 1)})"),
            3 => new Expr($"({Bool(scope, depth)} ? {Value(scope, Kind.Double, depth - 1)} : (double?)null)"),
            4 => new Expr($"((double?){Value(scope, Kind.MaybeInt, depth - 1)})"),
            5 => new Expr($"(- {left})"),
            _ => Leaf(scope, Kind.MaybeDouble),
        };
    }

    /// <summary>A tree of records.</summary>
    private Expr Node(Scope scope, int depth) =>
        dice.Below(5) switch
        {
            0 => new Expr($"((Node{id})new Leaf{id}({Small(Int(scope, depth))}))"),
            1 or 2 => new Expr(
                $"((Node{id})new Fork{id}({Value(scope, Kind.Node, depth - 1)}, {Value(scope, Kind.Node, depth - 1)}))"
            ),
            3 => new Expr($"((Node{id})(new Leaf{id}({dice.Below(9)}) with {{ Value = {Small(Int(scope, depth))} }}))"),
            _ => Leaf(scope, Kind.Node),
        };

    /// <summary>The less common collections.</summary>
    private Expr Gathered(Scope scope, Kind kind, int depth)
    {
        var source = Sequence(scope, depth);
        return kind switch
        {
            Kind.Doubles => new Expr(
                dice.Pick(
                    $"{source}.Select(it => it / 4.0).ToList()",
                    $"((List<double>)[{Value(scope, Kind.Double, depth - 1)} % 1000, 0.5])",
                    $"new List<double> {{ {Literal(Kind.Double)}, {Int(scope, depth)} / 8.0 }}"
                )
            ),
            Kind.Shapes => new Expr(
                dice.Pick(
                    $"((List<Shape{id}>)[{Value(scope, Kind.Shape, depth - 1)}, new Cube{id}({dice.Below(4)})])",
                    $"{source}.Take(3).Select(it => it % 2 == 0 ? (Shape{id})new Square{id}(it) : new Disk{id}(it)).ToList()"
                )
            ),
            Kind.Words => new Expr(
                dice.Pick(
                    $"{Str(scope, depth)}.Split({dice.Pick("','", "' '", "'.', ';'")})",
                    $"((string[])[{Str(scope, depth)}, \"w\", {Str(scope, depth)}])",
                    $"{source}.Select(it => $\"{{it:D2}}\").Append(\"\").ToArray()"
                )
            ),
            Kind.Names => new Expr(
                dice.Pick(
                    $"new Dictionary<int, string> {{ {{ 1, {Str(scope, depth)} }}, {{ -2, \"minus\" }} }}",
                    $"{source}.Distinct().ToDictionary(it => it, it => \"v\" + it % 4)",
                    $"{source}.GroupBy(it => it % 3).ToDictionary(g => g.Key, g => string.Join(\"+\", g))"
                )
            ),
            Kind.Deck => new Expr(
                dice.Pick(
                    $"new Deck{id} {{ {Small(Int(scope, depth))}, {Small(Int(scope, depth))}, 3 }}",
                    $"new Deck{id} {{ Way = Deck{id}.Order.Down }}"
                )
            ),
            Kind.Query => source,
            _ => Leaf(scope, kind),
        };
    }
}
