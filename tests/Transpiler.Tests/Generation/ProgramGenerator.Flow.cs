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

    private void ForEach(Scope scope)
    {
        var inner = LoopScope(scope);
        var item = Short(scope, "item", "entry", "each", "it1");
        switch (dice.Below(7))
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
            default:
                inner.Add(new Variable(item, Kind.Shape, CanWrite: false));
                Block(
                    $"foreach (var {item} in new Shape{id}[] {{ {Leaf(scope, Kind.Shape)}, {Value(scope, Kind.Shape, 2)} }})",
                    inner
                );
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

    private void Try(Scope scope)
    {
        var fault = Fresh("fault");
        code.Block(
            "try",
            () =>
            {
                var inner = new Scope(scope);
                Statements(inner, 0, 2);
                code.Line(
                    dice.Pick(
                        $"Log(\"r\" + Risky(T({Small(Int(inner, 2))})));",
                        $"if ({Bool(inner, 2)}) throw new InvalidOperationException({Str(inner, 2)});",
                        $"if ({Bool(inner, 2)}) throw new Fault{id}({Str(inner, 2)}, {Small(Int(inner, 2))});",
                        $"Log($\"{{{Int(inner, 2)} / T({dice.Below(2)})}}\");",
                        $"Log($\"{{int.Parse({Str(inner, 2)})}}\");"
                    )
                );
                Statements(inner, 0, 2);
            }
        );
        var hasFinally = dice.Chance(50);
        if (dice.Chance(40))
        {
            Block(
                $"catch (Fault{id} {fault}) when ({fault}.Level > {Literal(Kind.Int)}{(dice.Chance(30) ? $" && B({Bool(scope, 2)})" : "")})",
                new Scope(scope),
                () => code.Line($"Log(\"F\" + {fault}.Level + {fault}.Message);")
            );
        }
        if (dice.Chance(30))
        {
            Block($"catch (InvalidOperationException)", new Scope(scope));
        }
        if (!hasFinally || dice.Chance(80))
        {
            Block(
                $"catch (Exception {fault})",
                new Scope(scope),
                () =>
                    code.Line(
                        $"Log({fault} is FormatException ? \"format\" : {fault} is DivideByZeroException ? \"zero\" : {fault}.Message);"
                    )
            );
        }
        if (hasFinally)
        {
            Block("finally", new Scope(scope) { CanReturn = false, InLoop = false }, () => code.Line("Log(\"fin\");"));
        }
    }

    private void Using(Scope scope)
    {
        var name = Fresh("handle");
        if (dice.Chance(50))
        {
            Block($"using (var {name} = new Handle{id}(log, {Literal(Kind.Text)}))", new Scope(scope));
            return;
        }
        code.Block(
            "",
            () =>
            {
                code.Line($"using var {name} = new Handle{id}(log, \"u\");");
                Statements(new Scope(scope), 1, 3);
            }
        );
    }
}
