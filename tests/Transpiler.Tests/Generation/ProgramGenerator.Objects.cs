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
        return dice.Below(8) switch
        {
            0 => new Expr($"((Shape{id})new Square{id}({Small(Int(scope, depth), 50)}))"),
            1 => new Expr(
                $"((Shape{id})new Disk{id}({Small(Int(scope, depth), 50)}) {{ Size = {dice.Below(9)}, Next = {Leaf(scope, Kind.Shape)} }})"
            ),
            2 => new Expr(
                $"({Bool(scope, depth)} ? (Shape{id}{maybe})new Cube{id}(1) : {Value(scope, kind, depth - 1)})"
            ),
            3 when kind == Kind.MaybeShape => new Expr($"({Leaf(scope, Kind.Shape)} as Square{id})"),
            4 => new Expr($"Choose<Shape{id}{maybe}>({Bool(scope, depth)}, {Leaf(scope, kind)}, {Leaf(scope, kind)})"),
            5 when Pick(scope, Kind.Shapes) is { } shapes => new Expr(
                kind == Kind.MaybeShape
                    ? $"{shapes}.FirstOrDefault(it => it.Size > {dice.Below(9)})"
                    : $"Best({shapes}.Append({Leaf(scope, kind)}).ToList(), it => it.Area({dice.Below(4)}))"
            ),
            6 when kind == Kind.MaybeShape && Pick(scope, Kind.Shape) is { } known => new Expr($"{known}.Next"),
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
}
