namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    /// <summary>Something enumerable of whole numbers.</summary>
    private Expr Sequence(Scope scope, int depth)
    {
        if (depth > 1 && dice.Chance(60))
        {
            return new Expr(dice.Chance(60) ? Filtered(scope, depth) : Joined(scope, depth), 2000);
        }
        var kind = dice.Pick(Kind.Ints, Kind.Array, Kind.Set, Kind.Queue, Kind.Stack, Kind.Deck, Kind.Query);
        return dice.Below(6) switch
        {
            0 => new Expr($"Enumerable.Range({dice.Between(-3, 5)}, {dice.Below(6)})", 20),
            1 => new Expr($"Steps({dice.Below(6)})", 20),
            2 when Pick(scope, Kind.Map) is { } map => new Expr($"{map}.Values.ToList()", 2000),
            3 when Pick(scope, Kind.Names) is { } names => new Expr($"{names}.Keys.ToList()", 2000),
            // As a list: .NET leaves out what a query's result does not need, and a walk says what it does.
            4 when walks.Count > 0 => new Expr($"{dice.Pick(walks)}({dice.Below(5)}).ToList()", 1000),
            _ => new Expr(Pick(scope, kind) ?? "table", 2000),
        };
    }

    /// <summary>One operator on one source.</summary>
    private string Filtered(Scope scope, int depth)
    {
        var inner = Sequence(scope, depth - 1);
        return dice.Below(20) switch
        {
            0 or 1 => $"{inner}.Where(it => it % 2 == {dice.Below(2)})",
            2 or 3 => $"{inner}.Select(it => it % 50 * {dice.Between(-2, 3)})",
            4 => $"{inner}.OrderBy(it => it % 4)",
            5 => $"{inner}.OrderByDescending(it => it % 3).ThenBy(it => it)",
            6 => $"{inner}.Take({dice.Below(4)})",
            7 => $"{inner}.Skip({dice.Below(3)})",
            8 => $"{inner}.Distinct()",
            9 => $"Enumerable.Reverse({inner})",
            10 => $"{inner}.SelectMany(it => new[] {{ it, it % 5 }})",
            11 => $"{inner}.TakeWhile(it => it < {Literal(Kind.Int)})",
            12 => $"{inner}.SkipWhile(it => it % 3 != {dice.Below(3)})",
            13 => $"{inner}.GroupBy(it => it % 3).Select(g => g.Key * 10 + g.Count())",
            14 => $"{inner}.Select((it, at) => it % 100 + at * 2)",
            15 => $"{inner}.{dice.Pick("TakeLast", "SkipLast")}({dice.Below(3)})",
            16 => $"{inner}.Chunk(2).Select(pair => pair.Sum() % 500)",
            17 => $"{inner}.Prepend({dice.Below(9)}).DistinctBy(it => it % 6)",
            18 => $"{inner}.Where((it, at) => at % 2 == 0 || it > {Literal(Kind.Int)})",
            _ => $"(from it in {inner} where it > {Literal(Kind.Int)} orderby it descending select it % 20)",
        };
    }

    /// <summary>Two sources, or sources of something else.</summary>
    private string Joined(Scope scope, int depth)
    {
        var inner = Sequence(scope, depth - 1);
        var other = Sequence(scope, depth - 1);
        var (one, two) = ("one" + ++counter, "two" + counter);
        return dice.Below(10) switch
        {
            0 => $"{inner}.Concat({other})",
            1 => $"{inner}.Zip({other}, (p, q) => p % 100 - q % 100)",
            2 => $"{inner}.{dice.Pick("Except", "Intersect", "Union")}({other})",
            3 =>
                $"(from {one} in {inner}.Take(4) from {two} in {other}.Take(3) let sum{counter} = ({one} + {two}) % 60 where sum{counter} != 3 select sum{counter})",
            4 when Pick(scope, Kind.Shapes) is { } shapes =>
                $"{shapes}.OrderBy(it => it.Size % 5).Select(it => it.Area(2))",
            5 when Pick(scope, Kind.Texts) is { } texts =>
                $"{texts}.OrderByDescending(it => it.Length).Select(it => it.Length)",
            6 when Pick(scope, Kind.Words) is { } words =>
                $"{words}.SelectMany(it => it).Select(c => (int)c).Where(it => it < 128)",
            7 when Pick(scope, Kind.Map) is { } map =>
                $"{map}.Where(pair => pair.Value > {dice.Below(5)}).Select(pair => pair.Key.Length + pair.Value)",
            8 => $"new object[] {{ 1, \"x\", {Literal(Kind.Int)}, true }}.OfType<int>()",
            _ =>
                $"{inner}.GroupBy(it => it % 4, it => it % 9).OrderBy(g => g.Key).SelectMany(g => g.Skip({dice.Below(2)}))",
        };
    }

    /// <summary>What is gathered from a sequence into one number.</summary>
    private Expr Summed(Scope scope, int depth)
    {
        var source = Sequence(scope, depth);
        return dice.Below(14) switch
        {
            0 => new Expr($"{source}.Count()", 200),
            1 => new Expr($"({source}.Sum() % 1000)", 1000),
            2 => new Expr($"{source}.DefaultIfEmpty(0).Max()", 2000),
            3 => new Expr($"{source}.Append(3).Min()", 2000),
            4 => new Expr($"{source}.FirstOrDefault()", 2000),
            5 => new Expr($"{source}.Append(1).Last()", 2000),
            6 => new Expr($"({source}.Aggregate(1, (a, b) => (a * 3 + b) % 997))", 997),
            7 => new Expr($"{source}.Append(0).First(it => it < {dice.Between(1, 9)} || it % 2 == 0)", 2000),
            8 => new Expr($"{source}.Append(5).MaxBy(it => it % 7)", 2000),
            9 => new Expr($"{source}.Prepend(5).MinBy(it => it % 4)", 2000),
            10 => new Expr($"{source}.LastOrDefault(it => it > {Literal(Kind.Int)})", 2000),
            11 => new Expr($"{source}.Append({dice.Below(9)}).ElementAt(0)", 2000),
            12 => new Expr($"{source}.Select(it => it % 30).Append(1).Max()", 30),
            _ => new Expr($"{source}.Count(it => it > {Literal(Kind.Int)})", 200),
        };
    }
}
