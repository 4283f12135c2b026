namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private Expr Text(Scope scope, int depth) =>
        dice.Below(12) switch
        {
            0 or 1 => Interpolated(scope, depth),
            2 => new Expr($"({Str(scope, depth)} + {Part(scope, depth)})"),
            3 => new Expr($"({Str(scope, depth)} + {Part(scope, depth)} + {Part(scope, depth)})"),
            4 or 5 => Edited(scope, depth),
            6 => new Expr($"({Bool(scope, depth)} ? {Str(scope, depth)} : {Str(scope, depth)})"),
            7 => new Expr($"S({Str(scope, depth)})"),
            8 => Called(scope, Kind.Text, depth),
            9 => TextOfOther(scope, depth),
            10 => new Expr(
                $"({Int(scope, depth)} switch {{ 0 => {Str(scope, depth)}, < 0 => \"neg\", 1 or 2 => \"few\", _ => {Str(scope, depth)} }})"
            ),
            _ => Leaf(scope, Kind.Text),
        };

    /// <summary>Something a text can be added to.</summary>
    private Expr Part(Scope scope, int depth) =>
        Value(
            scope,
            dice.Pick(Kind.Text, Kind.Int, Kind.Char, Kind.Bool, Kind.Double, Kind.MaybeText, Kind.MaybeInt, Kind.Long),
            depth - 1
        );

    private Expr Interpolated(Scope scope, int depth)
    {
        var text = "$\"";
        var count = dice.Between(1, 3);
        for (var i = 0; i < count; i++)
        {
            text += dice.Pick("", "v=", " ", "%", "{{", "-") + Hole(scope, depth);
        }
        return new Expr(text + dice.Pick("", ".", "}}") + "\"");
    }

    private string Hole(Scope scope, int depth)
    {
        var (kind, formats) = dice.Pick<(Kind, string[])>(
            (Kind.Int, ["", "", ":D3", ",5", ",-4", ":X", ":x4", ",6:D2", ":00", ":N0"]),
            (Kind.Double, ["", ":F1", ":F2", ":F0", ",8:F3", ":0.0"]),
            (Kind.Text, ["", ",6", ",-6"]),
            (Kind.Bool, ["", ",6"]),
            (Kind.Char, ["", ",3"]),
            (Kind.Hue, ["", ",7"]),
            (Kind.Perm, [""]),
            (Kind.Pair, [""]),
            (Kind.Cell, [""]),
            (Kind.Tuple, [""]),
            (Kind.MaybeInt, ["", ",4"]),
            (Kind.MaybeBool, [""]),
            (Kind.MaybeDouble, ["", ",7"]),
            (Kind.Double, [":P1", ":N2", ":0.00"]),
            (Kind.Long, ["", ",14"]),
            (Kind.UInt, ["", ":X8"])
        );
        return "{" + Value(scope, kind, depth - 1) + dice.Pick(formats) + "}";
    }

    private Expr Edited(Scope scope, int depth)
    {
        var text = Str(scope, depth);
        return dice.Below(24) switch
        {
            0 => new Expr($"{text}.ToUpperInvariant()"),
            1 => new Expr($"{text}.Trim()"),
            2 => new Expr($"{text}.Replace({dice.Pick("\"a\", \"A\"", "\".\", \"%\"", "'i', '1'")})"),
            3 => new Expr($"{text}.PadLeft({dice.Below(8)}, '.')"),
            4 => new Expr($"{text}.PadRight({dice.Below(8)})"),
            5 => new Expr($"{text}.PadRight(4).Substring({dice.Below(3)})"),
            6 => new Expr($"{text}.PadRight(5, '_').Substring({dice.Below(3)}, {dice.Below(3)})"),
            7 => new Expr($"{text}.Insert(0, {Literal(Kind.Text)})"),
            8 => new Expr($"{text}.PadRight(4, '-').Remove({dice.Below(4)})"),
            9 => new Expr($"{text}.PadRight(4, '-')[{dice.Below(2)}..^{dice.Below(2)}]"),
            10 => new Expr($"string.Join(\"-\", {text}.Split({dice.Pick("','", "'.'", "';'", "\"=\"")}))"),
            11 => new Expr($"new string({Literal(Kind.Char)}, {dice.Below(4)})"),
            12 => new Expr($"string.Concat({text}, {Str(scope, depth)})"),
            13 => new Expr($"{text}.Framed{id}({dice.Pick("", "\"|\"")})"),
            14 => new Expr($"string.Join(\"/\", {Sequence(scope, depth)})"),
            15 => new Expr($"new string({text}.Reverse().ToArray())"),
            16 => new Expr($"{text}.ToLowerInvariant().TrimStart('a', ' ')"),
            17 => new Expr($"{text}.PadLeft(5, '0')[^{dice.Between(2, 4)}..]"),
            18 => new Expr($"string.Format(\"{{1}}-{{0,4}}\", {Int(scope, depth)}, {text})"),
            19 => new Expr($"string.Concat({text}.Where(c => c != 'a').Select(c => char.ToUpperInvariant(c)))"),
            20 => new Expr($"$@\"\\{{{text}}}\"\"\""),
            21 => new Expr($"$\"\"\"<{{{text}}}\" {{{Int(scope, depth)}:D2}}>\"\"\""),
            22 => new Expr(
                $"({text} is [var head{++counter}, .. var tail{counter}] ? tail{counter} + head{counter} : \"none\")"
            ),
            _ => new Expr($"{text}.TrimEnd('d', ' ')"),
        };
    }

    private Expr TextOfOther(Scope scope, int depth)
    {
        var shape = Pick(scope, Kind.Shape);
        return dice.Below(13) switch
        {
            0 => new Expr($"{Int(scope, depth)}.ToString()"),
            1 => new Expr($"{Value(scope, Kind.Hue, depth - 1)}.ToString()"),
            2 when shape is not null => new Expr($"{shape}.Describe({Small(Int(scope, depth), 100)})"),
            3 when shape is not null => new Expr($"{shape}.Name"),
            8 when Pick(scope, Kind.Words) is { } words => new Expr($"{words}[{dice.Pick("0", "^1")}]"),
            9 when Pick(scope, Kind.Names) is { } names => new Expr(
                dice.Pick(
                    $"({names}.TryGetValue({Int(scope, depth)}, out var {Fresh("named")}) ? \"in\" : \"no\")",
                    $"{names}.GetValueOrDefault({Int(scope, depth)}, \"-\")"
                )
            ),
            10 => new Expr($"{Value(scope, Kind.Node, depth - 1)}.ToString()"),
            11 when Pick(scope, Kind.Texts) is { } texts => new Expr(
                $"string.Join(\"|\", {texts}.OrderBy(it => it, StringComparer.Ordinal).Take(4))"
            ),
            4 => new Expr($"({Value(scope, Kind.MaybeText, depth - 1)} ?? {Str(scope, depth)})"),
            5 => new Expr($"{Value(scope, Kind.Pair, depth - 1)}.B"),
            6 => new Expr($"{Value(scope, Kind.Tuple, depth - 1)}.Item2"),
            7 => NamedCall(scope, depth),
            _ => new Expr($"{Value(scope, Kind.Double, depth - 1)}.ToString(\"F2\")"),
        };
    }

    /// <summary>Optional and named arguments, in another order than the parameters, too.</summary>
    private Expr NamedCall(Scope scope, int depth) =>
        dice.Below(4) switch
        {
            0 => new Expr($"Named(T({Int(scope, depth)}))"),
            1 => new Expr($"Named(third: B({Bool(scope, depth)}), first: T({Int(scope, depth)}))"),
            2 => new Expr(
                $"Named(second: S({Str(scope, depth)}), third: {Bool(scope, depth)}, first: T({Int(scope, depth)}))"
            ),
            _ => new Expr($"Named({Int(scope, depth)}, third: B({Bool(scope, depth)}))"),
        };

    private Expr MaybeText(Scope scope, int depth)
    {
        var maybe = Pick(scope, Kind.MaybeShape);
        return dice.Below(5) switch
        {
            0 => new Expr($"({Bool(scope, depth)} ? {Str(scope, depth)} : null)"),
            1 when maybe is not null => new Expr($"({maybe}?.Name)"),
            2 when maybe is not null => new Expr($"({maybe}?.Next?.Describe({dice.Below(3)}))"),
            3 => new Expr(
                $"({Value(scope, Kind.MaybeText, depth - 1)}?.{dice.Pick("Trim()", "ToUpperInvariant()", "PadLeft(4)")})"
            ),
            _ => Leaf(scope, Kind.MaybeText),
        };
    }
}
