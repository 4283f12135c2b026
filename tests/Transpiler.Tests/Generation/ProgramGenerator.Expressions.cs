namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    /// <summary>An expression of a kind; the deeper, the simpler.</summary>
    private Expr Value(Scope scope, Kind kind, int depth = 3)
    {
        if (depth <= 0)
        {
            return Leaf(scope, kind);
        }
        return kind switch
        {
            Kind.Int => Integer(scope, depth),
            Kind.Long => Long(scope, depth),
            Kind.UInt => Unsigned(scope, depth),
            Kind.Double => Double(scope, depth),
            Kind.Char => Character(scope, depth),
            Kind.Bool => Condition(scope, depth),
            Kind.Text => Text(scope, depth),
            Kind.MaybeInt => MaybeInteger(scope, depth),
            Kind.MaybeBool => MaybeCondition(scope, depth),
            Kind.MaybeText => MaybeText(scope, depth),
            Kind.Hue or Kind.Perm => Enumerated(scope, kind, depth),
            Kind.Shape or Kind.MaybeShape => Shape(scope, kind, depth),
            Kind.Pair or Kind.Cell or Kind.Tuple or Kind.Object or Kind.Box => Composite(scope, kind, depth),
            Kind.Function => Function(scope, depth),
            Kind.MaybeDouble => MaybeDouble(scope, depth),
            Kind.Node => Node(scope, depth),
            Kind.Doubles or Kind.Shapes or Kind.Words or Kind.Names or Kind.Deck or Kind.Query => Gathered(
                scope,
                kind,
                depth
            ),
            _ => Collection(scope, kind, depth),
        };
    }

    /// <summary>A variable of the kind, or the simplest value there is.</summary>
    private Expr Leaf(Scope scope, Kind kind)
    {
        var known = scope.Of(kind);
        if (known.Count > 0 && dice.Chance(70))
        {
            var variable = dice.Pick(known);
            return new Expr(variable.Name, kind == Kind.Char ? 127 : variable.Max);
        }
        return kind switch
        {
            Kind.Int => new Expr(Literal(kind), 1000),
            Kind.Long => new Expr(Literal(kind), 2e12),
            Kind.UInt => new Expr(Literal(kind), 4294967295),
            Kind.Double => new Expr(Literal(kind), 2000),
            Kind.Char or Kind.Bool or Kind.Text or Kind.Hue or Kind.Perm => new Expr(Literal(kind), 127),
            Kind.MaybeInt => new Expr(dice.Chance(40) ? "((int?)null)" : $"((int?){Literal(Kind.Int)})", 1000),
            Kind.MaybeBool => new Expr(dice.Pick("((bool?)null)", "((bool?)true)", "((bool?)false)")),
            Kind.MaybeText => new Expr(dice.Chance(40) ? "((string?)null)" : "((string?)" + Literal(Kind.Text) + ")"),
            Kind.MaybeShape when dice.Chance(40) => new Expr($"((Shape{id}?)null)"),
            Kind.Shape or Kind.MaybeShape => new Expr(
                $"((Shape{id})new {dice.Pick($"Square{id}()", $"Square{id}({dice.Below(6)})", $"Disk{id}({dice.Below(9)})", $"Cube{id}(2)")})"
            ),
            Kind.Pair => new Expr($"new Pair{id}({Literal(Kind.Int)}, {Literal(Kind.Text)})"),
            Kind.Cell => new Expr($"new Cell{id}({dice.Below(9)}, {dice.Below(9)})"),
            Kind.Tuple => new Expr($"({Literal(Kind.Int)}, {Literal(Kind.Text)})"),
            Kind.Object => new Expr($"((object){dice.Pick(Literal(Kind.Int), Literal(Kind.Text), "true")})"),
            Kind.Ints => new Expr($"new List<int> {{ {Literal(Kind.Int)}, 5, {dice.Below(9)} }}"),
            Kind.Texts => new Expr($"new List<string> {{ {Literal(Kind.Text)}, \"b\" }}"),
            Kind.Array => new Expr($"new[] {{ {Literal(Kind.Int)}, {dice.Below(9)}, 4 }}"),
            Kind.Map => new Expr(
                $"new Dictionary<string, int> {{ [\"a\"] = {dice.Below(9)}, [\"fire\"] = {Literal(Kind.Int)} }}"
            ),
            Kind.Set => new Expr($"new HashSet<int> {{ 1, {dice.Below(9)} }}"),
            Kind.Queue => new Expr($"new Queue<int>(new[] {{ 4, {dice.Below(9)} }})"),
            Kind.Stack => new Expr($"new Stack<int>(new[] {{ 2, {dice.Below(9)} }})"),
            Kind.Function => new Expr("(x => x + 1)"),
            Kind.Builder => new Expr("new StringBuilder(\"sb\")"),
            Kind.Box => new Expr($"new Box{id}<int>({dice.Below(9)})"),
            Kind.MaybeDouble => new Expr(dice.Pick("((double?)null)", "((double?)2.5)", "((double?)-0.75)")),
            Kind.Node => new Expr(
                dice.Pick(
                    $"((Node{id})new Leaf{id}({dice.Below(9)}))",
                    $"((Node{id})new Fork{id}(new Leaf{id}(0), new Leaf{id}({dice.Below(5)})))"
                )
            ),
            Kind.Doubles => new Expr($"new List<double> {{ {Literal(Kind.Double)}, 1.5 }}"),
            Kind.Shapes => new Expr($"new List<Shape{id}> {{ new Square{id}({dice.Below(6)}), new Disk{id}(3) }}"),
            Kind.Words => new Expr($"new[] {{ {Literal(Kind.Text)}, \"w\" }}"),
            Kind.Names => new Expr($"new Dictionary<int, string> {{ [2] = \"two\", [{dice.Below(9)}] = \"n\" }}"),
            Kind.Deck => new Expr($"new Deck{id} {{ {dice.Below(9)}, {Literal(Kind.Int)} }}"),
            Kind.Query => new Expr($"Enumerable.Range({dice.Below(4)}, {dice.Below(5)})"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    private Expr Int(Scope scope, int depth) => Value(scope, Kind.Int, depth - 1);

    private Expr Bool(Scope scope, int depth) => Value(scope, Kind.Bool, depth - 1);

    private Expr Str(Scope scope, int depth) => Value(scope, Kind.Text, depth - 1);

    /// <summary>The expression kept below a magnitude.</summary>
    private Expr Small(Expr value, double most = 1000) =>
        value.Max <= most ? value : new Expr($"({value} % {dice.Pick("97", "100", "7", "256")})", 256);

    /// <summary>An index into something of <paramref name="length"/> items.</summary>
    private string IndexBelow(Scope scope, int length, int depth) =>
        depth <= 1 || dice.Chance(40)
            ? dice.Below(length).ToString()
            : $"Math.Abs({Small(Int(scope, depth))} % {length})";

    private string? Pick(Scope scope, Kind kind, bool writable = false)
    {
        var known = scope.Of(kind, writable);
        return known.Count == 0 ? null : dice.Pick(known).Name;
    }
}
