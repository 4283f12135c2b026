namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private Expr Integer(Scope scope, int depth) =>
        dice.Below(13) switch
        {
            0 or 1 or 2 => Sum(scope, depth),
            3 => Quotient(scope, depth),
            4 => BitsOf(scope, depth),
            5 => WithEffect(scope, depth),
            6 => Measured(scope, depth),
            7 => new Expr($"({Bool(scope, depth)} ? {Int(scope, depth)} : {Int(scope, depth)})", 4000),
            8 => Unchecked(scope, depth),
            9 => FromOther(scope, depth),
            10 => Called(scope, Kind.Int, depth),
            11 => IntegerSwitch(scope, depth),
            _ => Leaf(scope, Kind.Int),
        };

    private Expr Sum(Scope scope, int depth)
    {
        var left = Int(scope, depth);
        var right = Int(scope, depth);
        switch (dice.Below(4))
        {
            case 0:
                return Bounded($"({left} + {right})", left.Max + right.Max);
            case 1:
                return Bounded($"({left} - {right})", left.Max + right.Max);
            case 2:
                left = Small(left, 30000);
                right = Small(right, 30000);
                return new Expr($"({left} * {right})", left.Max * right.Max);
            default:
                return left.Max > 2e9
                    ? Small(left)
                    : new Expr(dice.Chance(60) ? $"(- {left})" : $"(~{left})", left.Max + 1);
        }
    }

    private static Expr Bounded(string text, double max) =>
        max < 2e9 ? new Expr(text, max) : new Expr($"unchecked({text})", 2147483648);

    private Expr Quotient(Scope scope, int depth)
    {
        var left = Int(scope, depth);
        var divisor = dice.Chance(60)
            ? dice.Pick("2", "3", "7", "(-3)", "10", "(-8)", "Limit")
            : $"({Int(scope, depth)} % 7 + 8)";
        return dice.Below(5) switch
        {
            0 or 1 => new Expr($"({left} / {divisor})", left.Max),
            2 => new Expr($"Math.DivRem({left}, {divisor}).Quotient", left.Max),
            _ => new Expr($"({left} % {divisor})", 15),
        };
    }

    private Expr BitsOf(Scope scope, int depth)
    {
        var left = Int(scope, depth);
        var right = Int(scope, depth);
        return dice.Below(6) switch
        {
            0 => new Expr($"({left} & {right})", 2147483648),
            1 => new Expr($"({left} | {right})", 2147483648),
            2 => new Expr($"({left} ^ {right})", 2147483648),
            3 => new Expr($"({left} << {Small(right)})", 2147483648),
            4 => new Expr(
                $"({left} >> {(dice.Chance(60) ? dice.Between(0, 33).ToString() : Small(right).Text)})",
                left.Max + 1
            ),
            _ => new Expr($"({left} >>> {dice.Between(-2, 33)})", 2147483648),
        };
    }

    private Expr Unchecked(Scope scope, int depth)
    {
        var left = dice.Chance(60) ? new Expr(Whole(dice.Pick(Edges))) : Int(scope, depth);
        var right = dice.Chance(40) ? $"T({Whole(dice.Pick(Edges))})" : Int(scope, depth).Text;
        // A variable keeps the compiler from folding the whole.
        var inner = $"T({left}) {dice.Pick("+", "-", "*", "*", "^")} {right}";
        return new Expr(dice.Chance(30) ? $"unchecked(({inner}) * 31 + 7)" : $"unchecked({inner})", 2147483648);
    }

    private Expr WithEffect(Scope scope, int depth)
    {
        var name = Pick(scope, Kind.Int, writable: true);
        var array = Pick(scope, Kind.Array, writable: true);
        return dice.Below(9) switch
        {
            0 when name is not null => new Expr($"({name}++)", 2000),
            1 when name is not null => new Expr($"(--{name})", 2000),
            2 when name is not null => new Expr($"({name} = {Small(Int(scope, depth))})", 1000),
            3 when name is not null => new Expr($"({name} += {Small(Int(scope, depth), 100)})", 3000),
            4 when array is not null => new Expr(
                $"({array}[{IndexBelow(scope, 3, depth)}] = {Small(Int(scope, depth))})",
                1000
            ),
            5 when array is not null => new Expr($"({array}[{IndexBelow(scope, 3, depth)}]++)", 2000),
            6 => new Expr("Bump()", 101),
            7 when name is not null && Fresh("half") is var half => new Expr(
                $"(Half({Int(scope, depth)}, out var {half}) ? {half} : {name})",
                2147483648
            ),
            _ => Int(scope, depth) is var inner ? new Expr($"T({inner})", inner.Max) : default,
        };
    }

    private Expr Measured(Scope scope, int depth)
    {
        var kind = dice.Pick(Kind.Ints, Kind.Texts, Kind.Map, Kind.Set, Kind.Queue, Kind.Stack);
        var name = Pick(scope, kind);
        var array = Pick(scope, Kind.Array) ?? "table";
        var shape = Pick(scope, Kind.Shape);
        return dice.Below(16) switch
        {
            0 when name is not null => new Expr($"{name}.Count", 500),
            1 => new Expr($"{Str(scope, depth)}.Length", 500),
            2 => new Expr($"{array}[{IndexBelow(scope, 3, depth)}]", 2000),
            3 => new Expr($"{array}[^{dice.Between(1, 3)}]", 2000),
            4 when shape is not null => new Expr($"{shape}.Size", 2000),
            5 when shape is not null => new Expr($"{shape}.Area({Small(Int(scope, depth))})", 1000),
            6 when shape is not null => new Expr($"{shape}[{Int(scope, depth)}]", 1000),
            7 when shape is not null => new Expr($"{shape}.Weight({dice.Below(5)})", 1100),
            8 or 9 => Summed(scope, depth),
            10 => Sought(scope, depth),
            11 when shape is not null => new Expr($"{shape}[{Str(scope, depth)}]", 1000),
            12 => new Expr($"Weigh({Value(scope, Kind.Node, depth - 1)})", 40000),
            13 when Pick(scope, Kind.Deck) is { } deck => new Expr(
                dice.Pick($"{deck}[{dice.Below(5)}]", $"{deck}.Count"),
                2000
            ),
            14 when Pick(scope, Kind.Shapes) is { } shapes => new Expr(
                dice.Pick(
                    $"{shapes}.Sum(it => it.Size % 40)",
                    $"{shapes}.Count(it => it is Square{id} {{ Size: > 1 }})"
                ),
                4000
            ),
            15 when Pick(scope, Kind.Words) is { } words => new Expr(
                dice.Pick($"{words}.Length", $"{words}[^1].Length", $"Array.IndexOf({words}, {Literal(Kind.Text)})"),
                500
            ),
            _ => new Expr($"Sum({Small(Int(scope, depth))}, {Small(Int(scope, depth))})", 1000),
        };
    }

    /// <summary>Where something stands in a text or list, -1 where nowhere.</summary>
    private Expr Sought(Scope scope, int depth)
    {
        var text = Str(scope, depth);
        var ints = Pick(scope, Kind.Ints);
        return dice.Below(7) switch
        {
            0 => new Expr($"{text}.IndexOf({Literal(Kind.Text)}, StringComparison.Ordinal)", 500),
            1 => new Expr($"{text}.IndexOf({Literal(Kind.Char)})", 500),
            2 => new Expr($"{text}.LastIndexOf({Literal(Kind.Char)})", 500),
            3 when ints is not null => new Expr($"{ints}.IndexOf({Int(scope, depth)})", 500),
            4 when ints is not null => new Expr($"{ints}.FindIndex(it => it % 3 == {dice.Below(3)})", 500),
            5 => new Expr($"Array.IndexOf(table, {Int(scope, depth)})", 10),
            _ => new Expr(
                $"{text}.Split({dice.Pick("','", "' '", "'.'")}, StringSplitOptions.RemoveEmptyEntries).Length",
                99
            ),
        };
    }

    private Expr FromOther(Scope scope, int depth) =>
        dice.Below(13) switch
        {
            0 => new Expr($"({Value(scope, Kind.MaybeInt, depth - 1)} ?? {Int(scope, depth)})", 4000),
            1 => new Expr($"{Value(scope, Kind.MaybeInt, depth - 1)}.GetValueOrDefault()", 4000),
            2 => new Expr($"((int){Value(scope, Kind.Char, depth - 1)})", 127),
            3 => new Expr($"({Value(scope, Kind.Char, depth - 1)} - {Literal(Kind.Char)})", 127),
            4 => new Expr($"((int){Value(scope, Kind.Hue, depth - 1)})", 100),
            5 => new Expr($"{Value(scope, Kind.Pair, depth - 1)}.A", 2000),
            6 => new Expr($"{Value(scope, Kind.Cell, depth - 1)}.{dice.Pick("X", "Y", "Area")}", 4000000),
            7 => new Expr($"{Value(scope, Kind.Tuple, depth - 1)}.{dice.Pick("Item1", "Item1")}", 2000),
            8 => new Expr($"((int)({Value(scope, Kind.Double, depth - 1)} % 1000))", 1000),
            9 => new Expr(
                $"unchecked((int){(dice.Chance(50) ? Value(scope, Kind.UInt, depth - 1) : Leaf(scope, Kind.Long))})",
                2147483648
            ),
            10 => new Expr($"Math.Sign({Value(scope, dice.Pick(Kind.Int, Kind.Double, Kind.Long), depth - 1)})", 1),
            11 => new Expr(
                $"((int)Math.{dice.Pick("Floor", "Round", "Ceiling")}({Value(scope, Kind.Double, depth - 1)} % 500.5))",
                501
            ),
            _ => new Expr($"Math.{dice.Pick("Max", "Min")}({Int(scope, depth)}, {Int(scope, depth)})", 2147483648),
        };
}
