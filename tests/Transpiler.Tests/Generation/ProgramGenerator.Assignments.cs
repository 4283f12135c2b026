namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private void Assign(Scope scope)
    {
        var targets = scope
            .All.Where(item =>
                item.CanWrite && item.Kind is not (Kind.Builder or Kind.Long or Kind.Double or Kind.MaybeDouble)
            )
            .ToList();
        if (targets.Count == 0)
        {
            Show(scope);
            return;
        }
        var target = dice.Pick(targets);
        var value = Value(scope, target.Kind);
        if (target.Kind == Kind.MaybeInt && dice.Chance(40))
        {
            code.Line($"{target.Name} ??= {Small(Int(scope, 2))};");
            return;
        }
        if (target.Kind == Kind.MaybeText && dice.Chance(40))
        {
            code.Line($"{target.Name} ??= {Str(scope, 2)};");
            return;
        }
        code.Line(
            $"{target.Name} = {(target.Kind is Kind.Int or Kind.MaybeInt ? Clipped(target.Kind, value) : value)};"
        );
    }

    private Expr Clipped(Kind kind, Expr value) =>
        kind == Kind.Int ? Small(value) : new Expr($"({value} % 1000)", 1000);

    private void Compound(Scope scope)
    {
        var number = Pick(scope, Kind.Int, writable: true);
        var array = Pick(scope, Kind.Array, writable: true);
        var shape = Pick(scope, Kind.Shape);
        var text = Pick(scope, Kind.Text, writable: true);
        var map = Pick(scope, Kind.Map);
        var flag = Pick(scope, Kind.Bool, writable: true);
        var value = Small(Int(scope, 3));
        var op = dice.Pick("+=", "-=", "+=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=");
        var amount = op switch
        {
            "/=" or "%=" => new Expr(dice.Pick("3", "-7", "11")),
            "<<=" or ">>=" => new Expr(dice.Below(4).ToString()),
            "*=" => new Expr($"({value} % 50)"),
            _ => value,
        };
        switch (dice.Below(9))
        {
            case 0 or 1 when number is not null:
                code.Line($"{number} {op} {amount};");
                code.Line($"{number} %= 1000;");
                break;
            case 2 when array is not null:
                var counter =
                    number is not null && dice.Chance(50) ? $"Math.Abs({number}++ % 3)" : IndexBelow(scope, 3, 3);
                code.Line($"{array}[{counter}] {op} {amount};");
                break;
            case 3 when shape is not null:
                code.Line(
                    $"{shape}{dice.Pick(".Size", $"[{Int(scope, 2)}]", $"[T({dice.Below(9)})]", $"[S({Str(scope, 2)})]")} {dice.Pick("+=", "-=", "^=")} {value};"
                );
                break;
            case 4 when text is not null:
                code.Line($"{text} += {Part(scope, 3)};");
                code.Line($"if ({text}.Length > 40) {text} = {text}.Substring(0, 12);");
                break;
            case 5 when map is not null:
                code.Line($"{map}[{Literal(Kind.Text)}] = {value};");
                code.Line($"{map}[{map}.Keys.First()] {dice.Pick("+=", "-=")} {Small(Int(scope, 2))};");
                break;
            case 7 when Pick(scope, Kind.Tuple, writable: true) is { } tuple:
                code.Line(
                    dice.Chance(50)
                        ? $"{tuple}.Number {dice.Pick("=", "+=", "-=")} {value};"
                        : $"{tuple}.Word = {Str(scope, 2)};"
                );
                break;
            case 6 when flag is not null:
                code.Line($"{flag} {dice.Pick("&=", "|=", "^=")} {Bool(scope, 3)};");
                break;
            default:
                var name = number ?? "total";
                code.Line(dice.Pick($"{name}++;", $"--{name};", $"{name} = {name} * 2 % 501;"));
                break;
        }
    }

    /// <summary>Statements of the numbers other than <c>int</c>, each kept within its bounds.</summary>
    private void Arithmetic(Scope scope)
    {
        switch (dice.Below(5))
        {
            case 0 when Pick(scope, Kind.UInt, writable: true) is { } number:
                code.Line(
                    dice.Below(4) switch
                    {
                        0 => $"unchecked {{ {number} {dice.Pick("+=", "-=", "*=")} {Value(scope, Kind.UInt, 2)}; }}",
                        1 => $"{number} {dice.Pick("&=", "|=", "^=")} {Value(scope, Kind.UInt, 2)};",
                        2 => $"{number} {dice.Pick("<<=", ">>=")} {dice.Below(34)};",
                        _ => $"{number} {dice.Pick("/=", "%=")} {dice.Pick("7u", "1000u", "65536u")};",
                    }
                );
                break;
            case 1 when Pick(scope, Kind.Long, writable: true) is { } number:
                code.Line(
                    dice.Below(3) switch
                    {
                        0 => $"{number} {dice.Pick("+=", "-=")} {Value(scope, Kind.Long, 2)} % 1000000L;",
                        1 => $"{number} = {number} % 65536 << {dice.Below(30)};",
                        _ => $"{number} {dice.Pick("/=", "%=", ">>=")} {dice.Pick("3", "7", "20")};",
                    }
                );
                code.Line($"{number} %= 1000000000000L;");
                break;
            case 2 when Pick(scope, Kind.Double, writable: true) is { } number:
                code.Line($"{number} {dice.Pick("+=", "-=", "*=", "/=")} {dice.Pick("0.5", "3", "-1.25")};");
                code.Line($"{number} %= 1000;");
                break;
            case 3 when Pick(scope, Kind.Char, writable: true) is { } letter:
                code.Line(
                    dice.Pick(
                        $"if ({letter} < 'z') {letter}++;",
                        $"if ({letter} is > 'a' and <= 'z') {letter} -= (char)1;",
                        $"{letter} = (char)({letter} % 26 + 'a');"
                    )
                );
                break;
            default:
                var name = Pick(scope, Kind.Int, writable: true) ?? "total";
                code.Line($"{name} = unchecked({name} * {Int(scope, 2)} + {Int(scope, 2)}) % 1000;");
                break;
        }
    }
}
