namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private void If(Scope scope)
    {
        Block($"if ({Bool(scope, 4)})", new Scope(scope));
        if (dice.Chance(30))
        {
            Block($"else if ({Bool(scope, 3)})", new Scope(scope));
        }
        if (dice.Chance(50))
        {
            Block("else", new Scope(scope));
        }
    }

    private static Scope LoopScope(Scope scope) => new(scope) { InLoop = true, InSwitch = false };

    private void Loop(Scope scope)
    {
        var inner = LoopScope(scope);
        var counterName = Short(scope, "i", "j", "k", "n");
        var count = dice.Between(2, 5);
        switch (dice.Below(7))
        {
            case 0:
                inner.Add(new Variable(counterName, Kind.Int, CanWrite: false));
                Block($"for (var {counterName} = 0; {counterName} < {count}; {counterName}++)", inner);
                break;
            case 1:
                inner.Add(new Variable(counterName, Kind.Int, CanWrite: false));
                Block(
                    $"for (int {counterName} = {count}; {counterName} >= {dice.Below(2)}; {counterName} -= {dice.Between(1, 2)})",
                    inner
                );
                break;
            case 2:
                inner.Add(new Variable(counterName, Kind.Int, CanWrite: false));
                Block(
                    $"for (var {counterName} = {dice.Below(3)}; {counterName} < {dice.Pick("Limit", "table.Length", count.ToString())}; {counterName} += 2)",
                    inner
                );
                break;
            case 3:
                inner.Add(new Variable(counterName, Kind.Int, CanWrite: false));
                var other = Fresh("other");
                inner.Add(new Variable(other, Kind.Int));
                Block(
                    $"for (int {counterName} = 0, {other} = {dice.Below(9)}; {counterName} < {count} && {other} < 100; {counterName}++, {other} += 3)",
                    inner
                );
                break;
            case 4:
                var left = Fresh("left");
                code.Line($"var {left} = {count};");
                inner.Add(new Variable(left, Kind.Int, CanWrite: false));
                Block($"while ({left}-- > 0 && {Bool(scope, 3)})", inner);
                break;
            case 5:
                var rest = Fresh("rest");
                code.Line($"var {rest} = {count};");
                inner.Add(new Variable(rest, Kind.Int, CanWrite: false));
                Block("do", inner, () => code.Line($"{rest}--;"), null, $" while ({rest} > 0 && {Bool(scope, 2)});");
                break;
            default:
                var turns = Fresh("turns");
                code.Line($"var {turns} = 0;");
                inner.Add(new Variable(turns, Kind.Int, CanWrite: false));
                Block("while (true)", inner, () => code.Line($"if (++{turns} > {count}) break;"));
                break;
        }
    }

    private void Switch(Scope scope)
    {
        var (subject, labels) = dice.Below(5) switch
        {
            0 => (
                $"{Int(scope, 3)} % 5",
                (string[])
                    ["case 0:", "case 1:\ncase 2:", "case < 0:", "default:", "case var other@ when other@ % 2 == 0:"]
            ),
            1 => (
                Str(scope, 3).Text,
                ["case \"a\":", "case \"fire\":\ncase \"Ice\":", "case { Length: > 5 }:", "default:"]
            ),
            2 => (Value(scope, Kind.Hue, 2).Text, [$"case Hue{id}.Red:", $"case Hue{id}.Blue:", "default:"]),
            3 => (
                Value(scope, Kind.Object, 2).Text,
                [
                    "case int whole@ when whole@ > 5:",
                    "case int:",
                    "case string { Length: 0 }:",
                    "case string word@:",
                    "default:",
                ]
            ),
            _ => (
                Value(scope, Kind.MaybeShape, 2).Text,
                [
                    "case null:",
                    $"case Cube{id}:",
                    $"case Square{id} {{ Size: > 2 }} square@:",
                    $"case Square{id}:",
                    "default:",
                ]
            ),
        };
        var suffix = (++counter).ToString();
        code.Block(
            $"switch ({subject})",
            () =>
            {
                foreach (var label in labels)
                {
                    if (dice.Chance(15))
                    {
                        continue;
                    }
                    foreach (var line in label.Split('\n'))
                    {
                        code.Line(line.Replace("@", "v" + suffix, StringComparison.Ordinal));
                    }
                    var inner = new Scope(scope) { InSwitch = true };
                    code.Block(
                        "",
                        () =>
                        {
                            Statements(inner, 1, 2);
                            if (dice.Chance(25))
                            {
                                code.Line($"if ({Bool(scope, 2)}) break;");
                                Show(inner);
                            }
                            code.Line(scope.InLoop && dice.Chance(15) ? "continue;" : "break;");
                        }
                    );
                }
            }
        );
    }
}
