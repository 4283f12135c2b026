namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private Expr Collection(Scope scope, Kind kind, int depth)
    {
        var source = Sequence(scope, depth);
        return kind switch
        {
            Kind.Ints => new Expr(
                dice.Pick(
                    $"{source}.ToList()",
                    $"new List<int>({source})",
                    $"((List<int>)[{Small(Int(scope, depth))}, .. {source}])",
                    $"{source}.Select((it, at) => it % 90 + at).ToList()",
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
                dice.Below(4) switch
                {
                    0 => $"((int[])[{dice.Below(9)}, {Small(Int(scope, depth))}, .. {source}, 7])",
                    1 => $"{source}.Concat(table).ToArray()",
                    2 => $"table[{dice.Below(2)}..{dice.Pick("", "4", "^0", "^1")}]",
                    _ =>
                        $"new[] {{ {Small(Int(scope, depth))}, {Small(Int(scope, depth))}, {Small(Int(scope, depth))} }}",
                }
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
