namespace AzerothsTopTalent.Lua51.Tests;

internal sealed partial class ProgramGenerator
{
    private string Number() =>
        Pick("0", "1", "2", "-1", "3.5", "1e3", "10", "0.1", "255", "7", "-0.5", "1e15", "2^53", "0x10");

    private string Text() => Pick("'abc'", "''", "'10'", "'x1'", "'0x2'", "'a\\nb'", "'%d'");

    private string Expression(int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            return random.Next(6) switch
            {
                0 or 1 => Number(),
                2 => Text(),
                3 => Pick("nil", "true", "false", "{}", "{1, nil, 3}", "{x = 1}"),
                _ => Pick(Variables),
            };
        }

        var (left, right) = (Expression(depth - 1), Expression(depth - 1));
        return random.Next(12) switch
        {
            0 or 1 or 2 => $"({left} {Pick("+", "-", "*", "/", "%", "^")} {right})",
            3 => $"({left} .. {right})",
            4 => $"({left} {Pick("==", "~=", "<", ">", "<=", ">=")} {right})",
            5 => $"({left} {Pick("and", "or")} {right})",
            6 => $"{Pick("not ", "#", "- ")}{left}",
            7 => $"{Pick("t", "u", "s", "undefined")}.{Pick(Fields)}",
            8 => $"t[{left}]",
            9 => $"(function(...) return {left}, ... end)({right})",
            _ => Call(),
        };
    }

    private string Call()
    {
        var (first, second) = (Expression(1), Expression(1));
        return random.Next(22) switch
        {
            0 => $"f({first}, {second})",
            1 => $"g({first})",
            2 => $"tostring({first})",
            3 => $"tonumber({first})",
            4 => $"type({first})",
            5 => $"select({first}, {second}, 3)",
            6 => $"string.rep({first}, {Pick("0", "2", "3")})",
            7 => $"string.sub({first}, {second})",
            8 => $"string.format({Pick("'%d'", "'%s'", "'%5.1f'", "'%q'", "'%x'", "'%g'")}, {first})",
            9 => $"string.find({first}, {Pick("'%d+'", "'.'", "'b'", "'(%a)(.)'", "'['")})",
            10 => $"string.gsub({first}, {Pick("'.'", "'%w'", "''")}, {Pick("'<%0>'", "t", "f", "'%1'")})",
            11 => $"table.concat({Pick("t", "{1, 2}", "{'a', 5}", first)}, {Pick("','", "nil", "1")})",
            12 => $"table.insert({Pick("t", "t", first)}, {second})",
            13 => $"table.remove({Pick("t", "t", first)})",
            14 => $"math.floor({first})",
            15 => $"math.max({first}, {second})",
            16 => $"rawget({Pick("t", "u", first)}, {second})",
            17 => $"pcall({Pick("error", "string.rep", "tonumber", "next")}, {second})",
            18 => $"s:{Pick("upper", "len", "byte", "x")}()",
            19 => $"unpack({Pick("t", "{1, 2}", first)})",
            20 => $"error({first}, {Pick("0", "1", "2")})",
            _ => $"{Pick(Variables)}({first})",
        };
    }
}
