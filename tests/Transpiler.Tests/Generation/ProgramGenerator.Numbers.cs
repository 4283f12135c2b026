namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private Expr Long(Scope scope, int depth)
    {
        var left = Value(scope, Kind.Long, depth - 1);
        var right = Value(scope, Kind.Long, depth - 1);
        return dice.Below(12) switch
        {
            0 => LongBounded($"({left} + {right})", left.Max + right.Max),
            1 => LongBounded($"({left} - {right})", left.Max + right.Max),
            2 => LongBounded(
                $"({(left.Max < 1e13 ? left : new Expr($"({left} % 1000003L)"))} * {Small(Int(scope, depth), 100)})",
                Math.Min(left.Max, 1e13) * 256
            ),
            3 => new Expr($"({left} / {dice.Pick("3", "-7L", "1000", "4294967296L")})", left.Max),
            4 => new Expr($"({left} % {dice.Pick("10", "-7L", "1000003L", "4294967296L")})", 4294967296),
            5 => new Expr($"((long){Int(scope, depth)})", 2147483648),
            6 => new Expr($"(1L << {dice.Between(0, 51)})", 2251799813685248),
            7 => new Expr($"({left} >> {dice.Between(0, 40)})", left.Max),
            8 => new Expr($"(Math.Abs({left}) & {dice.Pick("255L", "4294967295L", "1099511627775L")})", 1099511627776),
            9 => new Expr($"(Math.Abs({left}) {dice.Pick("|", "^")} Math.Abs({right}))", 9007199254740992 / 2),
            10 => new Expr($"Math.{dice.Pick("Max", "Min")}({left}, {right})", Math.Max(left.Max, right.Max)),
            _ => new Expr($"(- {left})", left.Max),
        };
    }

    private static Expr LongBounded(string text, double max) =>
        max < 4e15 ? new Expr(text, max) : new Expr($"({text} % 1000000007L)", 1000000007);

    private Expr Unsigned(Scope scope, int depth)
    {
        var left = Value(scope, Kind.UInt, depth - 1);
        var right = Value(scope, Kind.UInt, depth - 1);
        // T keeps the compiler from computing it all by itself.
        var inner = dice.Below(11) switch
        {
            0 or 1 => $"unchecked({left} + {right} + (uint)T(1))",
            2 => $"unchecked({left} - {right})",
            3 => $"unchecked({left} * {right})",
            4 => $"({left} / {dice.Pick("3u", "7u", "65536u")})",
            5 => $"({left} % {dice.Pick("10u", "7u", "4294967295u")})",
            6 => $"({left} {dice.Pick("&", "|", "^")} {right})",
            7 => $"(~{left})",
            8 => $"({left} << {dice.Between(-1, 33)})",
            9 => $"({left} >> {dice.Between(-1, 33)})",
            _ => $"unchecked((uint){Int(scope, depth)})",
        };
        return new Expr(inner, 4294967295);
    }

    private Expr Double(Scope scope, int depth)
    {
        var left = Value(scope, Kind.Double, depth - 1);
        var right = Value(scope, Kind.Double, depth - 1);
        return dice.Below(19) switch
        {
            0 => new Expr($"({left} + {right})"),
            1 => new Expr($"({left} - {right})"),
            2 => new Expr($"({left} * {right})"),
            3 => new Expr($"({left} / {dice.Pick("2.0", "3", "-0.7", "10.0")})"),
            4 => new Expr($"({left} % {dice.Pick("2.5", "3", "-0.7")})"),
            5 => new Expr($"((double){Int(scope, depth)})"),
            6 => new Expr($"({Int(scope, depth)} / {dice.Pick("2.0", "4.0", "10.0")})"),
            7 => new Expr($"Math.{dice.Pick("Floor", "Ceiling", "Round", "Truncate", "Abs")}({left})"),
            14 => new Expr($"({Value(scope, Kind.MaybeDouble, depth - 1)} ?? {right})"),
            15 => new Expr(
                $"(double.TryParse({Str(scope, depth)}, NumberStyles.Float, CultureInfo.InvariantCulture, out var {Fresh("real")}) ? 1.5 : {right})"
            ),
            16 => new Expr($"Math.Pow({left} % 10, {dice.Pick("2", "3")})"),
            17 => new Expr($"{Sequence(scope, depth)}.Append(2).Average()"),
            18 => new Expr($"((double){Value(scope, dice.Pick(Kind.UInt, Kind.Long), depth - 1)})"),
            8 => new Expr($"Math.Sqrt(Math.Abs({left}))"),
            9 => new Expr($"Math.{dice.Pick("Max", "Min")}({left}, {right})"),
            10 => new Expr($"Math.Round({left}, {dice.Between(0, 3)})"),
            11 => new Expr($"(- {left})"),
            12 => new Expr($"({Bool(scope, depth)} ? {left} : {right})"),
            _ => new Expr($"Math.Clamp({left}, -50.5, 99.25)"),
        };
    }

    private Expr Character(Scope scope, int depth) =>
        dice.Below(6) switch
        {
            0 => new Expr($"((char)('a' + Math.Abs({Int(scope, depth)} % 26)))"),
            1 => new Expr(
                $"{dice.Pick("\"azure\"", "\"Mage!\"", "mark.PadRight(3, 'q')")}[{IndexBelow(scope, 3, depth)}]"
            ),
            2 => new Expr(
                $"char.{dice.Pick("ToUpperInvariant", "ToLowerInvariant")}({Value(scope, Kind.Char, depth - 1)})"
            ),
            3 => new Expr($"({Bool(scope, depth)} ? {Literal(Kind.Char)} : {Value(scope, Kind.Char, depth - 1)})"),
            4 => new Expr($"{dice.Pick("\"azure\"", "\"Mage!\"")}[^{dice.Between(1, 3)}]"),
            _ => Leaf(scope, Kind.Char),
        };

    private Expr MaybeInteger(Scope scope, int depth)
    {
        var left = Value(scope, Kind.MaybeInt, depth - 1);
        var maybe = Pick(scope, Kind.MaybeShape);
        return dice.Below(10) switch
        {
            0 => new Expr($"({left} + {Small(Int(scope, depth))})", 4000),
            1 => new Expr($"({left} - {Value(scope, Kind.MaybeInt, depth - 1)})", 4000),
            2 => new Expr($"({Bool(scope, depth)} ? {Small(Int(scope, depth))} : (int?)null)", 2000),
            3 when maybe is not null => new Expr($"({maybe}?.Size)", 2000),
            4 when maybe is not null => new Expr($"({maybe}?.Next?.Area({Small(Int(scope, depth))}))", 2000),
            5 => new Expr($"({Value(scope, Kind.MaybeText, depth - 1)}?.Length)", 500),
            6 => new Expr($"(- {left})", 4000),
            7 => new Expr($"({left} ?? {Value(scope, Kind.MaybeInt, depth - 1)})", 4000),
            8 => new Expr($"({left} {dice.Pick("/", "%")} {dice.Pick("3", "-4")})", 4000),
            _ => Leaf(scope, Kind.MaybeInt),
        };
    }

    private Expr MaybeCondition(Scope scope, int depth)
    {
        var left = Value(scope, Kind.MaybeBool, depth - 1);
        return dice.Below(6) switch
        {
            0 => new Expr($"({left} & {Value(scope, Kind.MaybeBool, depth - 1)})"),
            1 => new Expr($"({left} | {Value(scope, Kind.MaybeBool, depth - 1)})"),
            2 => new Expr($"(!{left})"),
            3 => new Expr($"({Bool(scope, depth)} ? {Bool(scope, depth)} : (bool?)null)"),
            4 => new Expr($"({left} ^ {Bool(scope, depth)})"),
            _ => Leaf(scope, Kind.MaybeBool),
        };
    }
}
