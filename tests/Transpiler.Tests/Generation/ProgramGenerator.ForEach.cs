namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private void ForEach(Scope scope)
    {
        var inner = LoopScope(scope);
        var item = Short(scope, "item", "entry", "each", "it1");
        switch (dice.Below(12))
        {
            case 0 or 1:
                inner.Add(new Variable(item, Kind.Int, CanWrite: false, Max: 2000));
                Block($"foreach (var {item} in {Sequence(scope, 2)})", inner);
                break;
            case 2:
                inner.Add(new Variable(item, Kind.Char, CanWrite: false));
                Block($"foreach (var {item} in {Str(scope, 2)})", inner);
                break;
            case 3 when Pick(scope, Kind.Map) is { } map:
                var (key, value) = (Fresh("key"), Fresh("count"));
                inner.Add(new Variable(key, Kind.Text, CanWrite: false));
                inner.Add(new Variable(value, Kind.Int, CanWrite: false, Max: 2000));
                Block($"foreach (var ({key}, {value}) in {map})", inner);
                break;
            case 4 when Pick(scope, Kind.Map) is { } map:
                var pair = Fresh("pair");
                Block($"foreach (var {pair} in {map})", inner, () => code.Line($"Log({pair}.Key + {pair}.Value);"));
                break;
            case 5 when Pick(scope, Kind.Texts) is { } texts:
                inner.Add(new Variable(item, Kind.Text, CanWrite: false));
                Block($"foreach (string {item} in {texts})", inner);
                break;
            case 6 when Pick(scope, Kind.Names) is { } names:
                inner.Add(new Variable(item, Kind.Int, CanWrite: false, Max: 2000));
                Block($"foreach (var {item} in {names}.Keys.ToList())", inner);
                break;
            case 7 when Pick(scope, Kind.Doubles) is { } doubles:
                inner.Add(new Variable(item, Kind.Double, CanWrite: false));
                Block($"foreach (var {item} in {doubles})", inner);
                break;
            case 8 when Pick(scope, Kind.Words) is { } words:
                inner.Add(new Variable(item, Kind.Text, CanWrite: false));
                Block($"foreach (var {item} in {words})", inner);
                break;
            case 9:
                var (at, number) = (Fresh("at"), Fresh("number"));
                inner.Add(new Variable(at, Kind.Int, CanWrite: false));
                inner.Add(new Variable(number, Kind.Int, CanWrite: false, Max: 2000));
                Block($"foreach (var ({at}, {number}) in {Sequence(scope, 2)}.Select((it, at) => (at, it)))", inner);
                break;
            case 10:
                var group = Fresh("group");
                Block(
                    $"foreach (var {group} in {Sequence(scope, 2)}.GroupBy(it => it % 3))",
                    inner,
                    () => code.Line($"Log($\"{{{group}.Key}}:{{string.Join(\",\", {group})}}\");")
                );
                break;
            case 11 when walks.Count > 0:
                inner.Add(new Variable(item, Kind.Int, CanWrite: false));
                Block($"foreach (var {item} in {dice.Pick(walks)}({dice.Below(5)}))", inner);
                break;
            default:
                inner.Add(new Variable(item, Kind.Shape, CanWrite: false));
                Block(
                    $"foreach (var {item} in new Shape{id}[] {{ {Leaf(scope, Kind.Shape)}, {Value(scope, Kind.Shape, 2)} }})",
                    inner
                );
                break;
        }
    }
}
