namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private Expr Condition(Scope scope, int depth) =>
        dice.Below(12) switch
        {
            0 or 1 => new Expr(
                $"({Int(scope, depth)} {dice.Pick("<", ">", "<=", ">=", "==", "!=")} {Int(scope, depth)})"
            ),
            2 or 3 => new Expr($"({Bool(scope, depth)} {dice.Pick("&&", "||", "&", "|", "^")} {Bool(scope, depth)})"),
            4 => new Expr($"(!{Bool(scope, depth)})"),
            5 => new Expr($"B({Bool(scope, depth)})"),
            6 => Compared(scope, depth),
            7 => Matched(scope, depth),
            8 => Found(scope, depth),
            9 => new Expr($"({Bool(scope, depth)} ? {Bool(scope, depth)} : {Bool(scope, depth)})"),
            10 => OutCondition(scope, depth),
            _ => Leaf(scope, Kind.Bool),
        };

    private Expr Compared(Scope scope, int depth)
    {
        var kind = dice.Pick(
            Kind.Text,
            Kind.Char,
            Kind.Double,
            Kind.Long,
            Kind.UInt,
            Kind.Pair,
            Kind.Cell,
            Kind.Tuple,
            Kind.MaybeInt,
            Kind.MaybeBool,
            Kind.Hue,
            Kind.MaybeText,
            Kind.MaybeDouble,
            Kind.Node
        );
        var operators = kind
            is Kind.Text
                or Kind.Pair
                or Kind.Cell
                or Kind.Tuple
                or Kind.MaybeBool
                or Kind.Hue
                or Kind.MaybeText
                or Kind.Node
            ? new[] { "==", "!=" }
            : ["==", "!=", "<", ">=", ">"];
        return kind == Kind.Text && dice.Chance(40)
            ? new Expr(
                $"(string.CompareOrdinal({Str(scope, depth)}, {Str(scope, depth)}) {dice.Pick("<", ">", "<=")} 0)"
            )
            : new Expr($"({Value(scope, kind, depth - 1)} {dice.Pick(operators)} {Value(scope, kind, depth - 1)})");
    }

    private Expr Matched(Scope scope, int depth)
    {
        var name = Fresh("found");
        return dice.Below(17) switch
        {
            0 => new Expr($"({Int(scope, depth)} is > 3 and < 90 or 0)"),
            1 => new Expr($"({Value(scope, Kind.Object, depth - 1)} is int {name} && {name} > {Literal(Kind.Int)})"),
            2 => new Expr(
                $"({Value(scope, Kind.Object, depth - 1)} is string {{ Length: > 1 }} {name} && {name}.Contains(\"a\"))"
            ),
            3 => new Expr($"({Value(scope, Kind.Pair, depth - 1)} is {{ A: > 2, B: \"a\" or \"fire\" }})"),
            4 => new Expr($"({Value(scope, Kind.Cell, depth - 1)} is ( > 2, var {name}) && {name} < 7)"),
            5 => new Expr($"({Value(scope, Kind.MaybeInt, depth - 1)} is {{ }} {name} && {name} % 2 == 0)"),
            6 => new Expr($"({Value(scope, Kind.MaybeInt, depth - 1)} is not null)"),
            7 => new Expr(
                $"({Value(scope, Kind.MaybeShape, depth - 1)} is Square{id} {{ Size: var {name} }} && {name} > 1)"
            ),
            8 => new Expr($"({Value(scope, Kind.Shape, depth - 1)} is not Disk{id})"),
            10 => new Expr(
                $"({Value(scope, Kind.MaybeShape, depth - 1)} is {{ Next: {{ Size: var {name} }} }} && {name} > 2)"
            ),
            11 => new Expr($"({Value(scope, Kind.Array, depth - 1)} is [> 0, .., var {name}] && {name} < 9)"),
            12 => new Expr($"({Value(scope, Kind.Shape, depth - 1)} is not (Disk{id} or Cube{id}))"),
            13 => new Expr(
                $"({Value(scope, Kind.MaybeText, depth - 1)} is {{ Length: > 1 and < 6 }} {name} && {name} != \"a\")"
            ),
            14 => new Expr(
                $"({Value(scope, Kind.Node, depth - 1)} is Fork{id} {{ Right: Leaf{id}(var {name}) }} && {name} % 2 == 0)"
            ),
            15 => new Expr($"({Value(scope, Kind.Double, depth - 1)} is > 0.5 and not >= 100)"),
            9 => new Expr($"({Value(scope, Kind.Tuple, depth - 1)} is ( >= 0, {{ Length: 1 }}))"),
            _ => new Expr($"({Value(scope, Kind.Char, depth - 1)} is >= 'a' and <= 'z' or '%')"),
        };
    }

    private Expr Found(Scope scope, int depth)
    {
        var ints = Pick(scope, Kind.Ints) ?? "table";
        var map = Pick(scope, Kind.Map);
        var set = Pick(scope, Kind.Set);
        var text = Str(scope, depth);
        return dice.Below(15) switch
        {
            0 => new Expr($"{ints}.Contains({Int(scope, depth)})"),
            1 when map is not null => new Expr($"{map}.ContainsKey({text})"),
            2 when set is not null => new Expr($"{set}.Add({Small(Int(scope, depth))})"),
            3 => new Expr($"{text}.Contains({Literal(Kind.Text)})"),
            4 => new Expr($"{text}.StartsWith({Str(scope, depth)}, StringComparison.Ordinal)"),
            5 => new Expr($"string.IsNullOrEmpty({Value(scope, Kind.MaybeText, depth - 1)})"),
            9 => new Expr(
                $"char.{dice.Pick("IsDigit", "IsLetter", "IsUpper", "IsWhiteSpace", "IsLetterOrDigit", "IsPunctuation")}({Value(scope, Kind.Char, depth - 1)})"
            ),
            10 => new Expr($"{Sequence(scope, depth)}.SequenceEqual({Sequence(scope, depth)})"),
            11 => new Expr($"{Sequence(scope, depth)}.Contains({Int(scope, depth)})"),
            12 => new Expr(
                $"{text}.{dice.Pick("EndsWith", "Equals")}({Str(scope, depth)}, StringComparison.{dice.Pick("Ordinal", "OrdinalIgnoreCase")})"
            ),
            13 => new Expr($"string.IsNullOrWhiteSpace({text})"),
            14 when Pick(scope, Kind.Names) is { } names => new Expr($"{names}.ContainsKey({Int(scope, depth)})"),
            6 => new Expr($"{Sequence(scope, depth)}.Any(it => it % 3 == {dice.Below(3)})"),
            7 => new Expr($"{Sequence(scope, depth)}.All(it => it < {Literal(Kind.Int)})"),
            _ => new Expr(
                $"({Value(scope, Kind.Perm, depth - 1)}).HasFlag(Perm{id}.{dice.Pick("Read", "Write", "All")})"
            ),
        };
    }

    /// <summary>A result through <c>out</c> that the other side of <c>&amp;&amp;</c> reads.</summary>
    private Expr OutCondition(Scope scope, int depth)
    {
        var name = Fresh("number");
        var map = Pick(scope, Kind.Map);
        return dice.Below(3) switch
        {
            0 => new Expr($"(int.TryParse({Str(scope, depth)}, out var {name}) && {name} > {Int(scope, depth)})"),
            1 when map is not null => new Expr(
                $"({map}.TryGetValue({Str(scope, depth)}, out var {name}) && {name} != {Int(scope, depth)})"
            ),
            _ => new Expr($"(Half({Int(scope, depth)}, out var {name}) && B({name} < {Int(scope, depth)}))"),
        };
    }
}
