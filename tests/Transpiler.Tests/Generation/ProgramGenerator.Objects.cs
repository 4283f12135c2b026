namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private Expr Enumerated(Scope scope, Kind kind, int depth)
    {
        if (kind == Kind.Perm)
        {
            return new Expr($"({Value(scope, kind, depth - 1)} {dice.Pick("|", "&", "^")} {Literal(kind)})");
        }
        return dice.Chance(50)
            ? new Expr($"({Bool(scope, depth)} ? {Literal(kind)} : {Value(scope, kind, depth - 1)})")
            : Leaf(scope, kind);
    }

    private Expr Shape(Scope scope, Kind kind, int depth)
    {
        var maybe = kind == Kind.MaybeShape ? "?" : "";
        return dice.Below(6) switch
        {
            0 => new Expr($"((Shape{id})new Square{id}({Small(Int(scope, depth), 50)}))"),
            1 => new Expr(
                $"((Shape{id})new Disk{id}({Small(Int(scope, depth), 50)}) {{ Size = {dice.Below(9)}, Next = {Leaf(scope, Kind.Shape)} }})"
            ),
            2 => new Expr(
                $"({Bool(scope, depth)} ? (Shape{id}{maybe})new Cube{id}(1) : {Value(scope, kind, depth - 1)})"
            ),
            3 when kind == Kind.MaybeShape => new Expr($"({Leaf(scope, Kind.Shape)} as Square{id})"),
            4 when kind == Kind.MaybeShape && Pick(scope, Kind.Shape) is { } known => new Expr($"{known}.Next"),
            _ => Leaf(scope, kind),
        };
    }

    private Expr Composite(Scope scope, Kind kind, int depth)
    {
        switch (kind)
        {
            case Kind.Pair:
                return dice.Below(3) switch
                {
                    0 => new Expr($"new Pair{id}({Small(Int(scope, depth))}, {Str(scope, depth)})"),
                    1 => new Expr(
                        $"({Value(scope, kind, depth - 1)} with {{ {dice.Pick($"A = {Small(Int(scope, depth))}", $"B = {Str(scope, depth)}")} }})"
                    ),
                    _ => Leaf(scope, kind),
                };
            case Kind.Cell:
                return dice.Below(4) switch
                {
                    0 => new Expr($"new Cell{id}({Small(Int(scope, depth))}, {Small(Int(scope, depth))})"),
                    1 => new Expr($"({Value(scope, kind, depth - 1)} with {{ X = {Small(Int(scope, depth))} }})"),
                    2 => new Expr($"({Value(scope, kind, depth - 1)} + {Leaf(scope, kind)})"),
                    _ => Leaf(scope, kind),
                };
            case Kind.Tuple:
                return dice.Chance(60)
                    ? new Expr($"({Small(Int(scope, depth))}, {Str(scope, depth)})")
                    : Called(scope, kind, depth);
            case Kind.Object:
                return new Expr($"((object){Value(scope, dice.Pick(Kind.Int, Kind.Text, Kind.Bool), depth - 1)})");
            default:
                return dice.Chance(50)
                    ? new Expr($"new Box{id}<int>({Small(Int(scope, depth))}).Put({Small(Int(scope, depth))})")
                    : Leaf(scope, kind);
        }
    }

    private Expr Function(Scope scope, int depth)
    {
        var parameter = Short(scope, "x", "y", "z", "w");
        var inner = new Scope(scope) { InClosure = true };
        inner.Add(new Variable(parameter, Kind.Int));
        var body = Small(Value(inner, Kind.Int, depth - 1));
        return dice.Below(3) switch
        {
            0 => new Expr($"(({parameter}) => {{ Log(\"f\"); return {body}; }})"),
            _ => new Expr($"({parameter} => {body})"),
        };
    }

    /// <summary>Something enumerable of whole numbers.</summary>
    private Expr Sequence(Scope scope, int depth)
    {
        if (depth > 1 && dice.Chance(60))
        {
            var inner = Sequence(scope, depth - 1);
            return new Expr(
                dice.Below(14) switch
                {
                    0 => $"{inner}.Where(it => it % 2 == {dice.Below(2)})",
                    1 => $"{inner}.Select(it => it % 50 * {dice.Between(-2, 3)})",
                    2 => $"{inner}.OrderBy(it => it % 4)",
                    3 => $"{inner}.OrderByDescending(it => it % 3).ThenBy(it => it)",
                    4 => $"{inner}.Take({dice.Below(4)})",
                    5 => $"{inner}.Skip({dice.Below(3)})",
                    6 => $"{inner}.Distinct()",
                    7 => $"{inner}.Concat({Sequence(scope, depth - 1)})",
                    8 => $"Enumerable.Reverse({inner})",
                    9 => $"{inner}.SelectMany(it => new[] {{ it, it % 5 }})",
                    10 => $"{inner}.TakeWhile(it => it < {Literal(Kind.Int)})",
                    11 => $"{inner}.GroupBy(it => it % 3).Select(g => g.Key * 10 + g.Count())",
                    12 => $"{inner}.Zip({Sequence(scope, depth - 1)}, (p, q) => p % 100 - q % 100)",
                    _ => $"(from it in {inner} where it > {Literal(Kind.Int)} orderby it descending select it % 20)",
                },
                2000
            );
        }
        var kind = dice.Pick(Kind.Ints, Kind.Array, Kind.Set, Kind.Queue, Kind.Stack);
        return dice.Below(5) switch
        {
            0 => new Expr($"Enumerable.Range({dice.Between(-3, 5)}, {dice.Below(6)})", 20),
            1 => new Expr($"Steps({dice.Below(6)})", 20),
            2 when Pick(scope, Kind.Map) is { } map => new Expr($"{map}.Values", 2000),
            _ => new Expr(Pick(scope, kind) ?? "table", 2000),
        };
    }

    private Expr Collection(Scope scope, Kind kind, int depth)
    {
        var source = Sequence(scope, depth);
        return kind switch
        {
            Kind.Ints => new Expr(
                dice.Pick(
                    $"{source}.ToList()",
                    $"new List<int>({source})",
                    $"new List<int> {{ {Small(Int(scope, depth))}, {Small(Int(scope, depth))} }}"
                )
            ),
            Kind.Texts => new Expr(
                dice.Pick(
                    $"new List<string> {{ {Str(scope, depth)}, {Str(scope, depth)} }}",
                    $"{source}.Select(it => \"n\" + it).ToList()",
                    $"{Str(scope, depth)}.Split(',').ToList()"
                )
            ),
            Kind.Array => new Expr(
                $"new[] {{ {Small(Int(scope, depth))}, {Small(Int(scope, depth))}, {Small(Int(scope, depth))} }}"
            ),
            Kind.Map => new Expr(
                dice.Pick(
                    $"new Dictionary<string, int> {{ [{Str(scope, depth)}] = {Small(Int(scope, depth))}, [\"k\"] = {Small(Int(scope, depth))} }}",
                    $"{source}.Distinct().ToDictionary(it => \"k\" + it, it => it % 9)"
                )
            ),
            Kind.Set => new Expr(
                dice.Pick($"new HashSet<int>({source})", $"new HashSet<int> {{ {Small(Int(scope, depth))}, 2 }}")
            ),
            Kind.Queue => new Expr($"new Queue<int>({source})"),
            Kind.Stack => new Expr($"new Stack<int>({source})"),
            _ => Leaf(scope, kind),
        };
    }
}
