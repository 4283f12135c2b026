namespace AzerothsTopTalent.Lua51.Tests;

internal sealed partial class HostilePrograms
{
    /// <summary>Sources that nest or repeat deeply; half of them as text given to loadstring.</summary>
    private string Nesting()
    {
        var n = Length();
        var code = random.Next(14) switch
        {
            0 => "x = " + Nest("(", "1", ")", n),
            1 => "x = " + Nest("{", "1", "}", n),
            2 => Nest("do ", "", " end", n),
            3 => "x = " + Nest("function(...) return ", "1", " end", n),
            4 => "x = " + Nest(Pick("- ", "not ", "#"), "1", "", n),
            5 => "x = " + Repeat(Pick("'a' ..", "1 ^", "a .."), n) + "1",
            6 => "x = " + Repeat(Pick("1 +", "a and", "a or", "a =="), n) + "1",
            7 => "x = a" + Repeat(Pick(".b", "[1]", ":b()", "()", "'s'", "{}"), n),
            8 => Nest("if x then ", "", Pick(" end", " else end"), n),
            9 => Nest(Pick("while x do ", "for i = 1, 0 do ", "repeat "), "", Pick(" end", " until true"), n),
            10 => "local " + Repeat("a,", n) + "a = " + Repeat("1,", n) + "1",
            11 => Repeat("a,", n) + "a = 1",
            12 => "x = " + Nest("[" + Repeat("=", n % 500) + "[", "x", "]" + Repeat("=", n % 500) + "]", 1),
            _ => "x = {" + Repeat(Pick("1,", "a=1;", "[1]=2,", "f(),", "...,"), n) + "}",
        };
        var level = Repeat("=", n % 500 + 1);
        return random.Next(2) == 0 || code.Contains(']')
            ? code
            : $"local f = loadstring([{level}[{code}]{level}]) return f and f()";
    }

    private static string Nest(string open, string inner, string close, int depth) =>
        Repeat(open, depth) + inner + Repeat(close, depth);

    private string Calls() =>
        random.Next(14) switch
        {
            0 => "local function f(...) return f(1, ...) end f()",
            1 => "local function f(...) return 1 + f(...) end f()",
            2 => $"local t = {{}} for i = 1, {Size()} do t[i] = i end return unpack(t)",
            3 => $"return unpack({{}}, {Odd()}, {Odd()})",
            4 => $"return select({Odd()}, unpack({{}}, 1, {Size(3.9)}))",
            5 => "local function f() return pcall(f) end f()",
            6 => "local function f() return xpcall(f, f) end f()",
            7 => "local f f = function() error(setmetatable({}, {__tostring = f})) end f()",
            8 => $"local f = 'return 1' for i = 1, {Size(3)} do f = string.dump(loadstring(f)) end",
            9 =>
                $"local n = 0 return load(function() n = n + 1 return n < {Size()} and '{Pick("(", "x = 1 ", "--[[", "'", "a.b", " ")}' end)",
            10 => $"for i = 1, {Size()} do debug.traceback(('x'):rep(i)) end",
            11 => "debug.sethook(function() while true do end end, '', 1) local x = 1",
            12 => $"for i = {Odd()}, {Odd()}, {Odd()} do end",
            _ => $"local function f(n) if n > 0 then local x <close> = 1 f(n - 1) end end f({Size()})".Replace(
                " <close>",
                "",
                StringComparison.Ordinal
            ),
        };
}
