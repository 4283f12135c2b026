using System.Text;

namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>Programs made to hurt their host.</summary>
internal static class HostilePrograms
{
    internal static byte[] Make(Random random)
    {
        var n = (int)Math.Pow(10, 1 + (random.NextDouble() * 4));
        string Nest(string open, string close) =>
            string.Concat(Enumerable.Repeat(open, n)) + "1" + string.Concat(Enumerable.Repeat(close, n));
        return Encoding.UTF8.GetBytes(
            random.Next(20) switch
            {
                0 => "return " + Nest("(", ")"),
                1 => "return " + Nest("{", "}"),
                2 => Nest("do ", " end"),
                3 => "return " + Nest("function() return ", " end"),
                4 => "return " + Nest("- ", ""),
                5 => "x = " + string.Concat(Enumerable.Repeat("a..", n)) + "a",
                6 => "x = a" + string.Concat(Enumerable.Repeat(".b", n)),
                7 => $"local s = 'x' for i = 1, {n} do s = s .. s end return #s",
                8 => $"return ('a'):rep({n}):find(('a?'):rep({n}) .. ('a'):rep({n}))",
                9 => $"return ('a'):rep({n}):match(('(a*)'):rep(30) .. 'b')",
                10 => $"return ('('):rep({n}):find('%b()')",
                11 =>
                    $"local t = setmetatable({{}}, {{}}) getmetatable(t).__index = function(t, k) return t[k + {n}] end return t[1]",
                12 => $"local t = {{}} for i = 1, {n} do t = setmetatable({{}}, {{__index = t}}) end return t.x",
                13 =>
                    $"local l = {{}} for i = 1, {n} do l[i] = coroutine.create(function() coroutine.yield(l) end) coroutine.resume(l[i]) end return #l",
                14 => "local function f() return coroutine.wrap(f)() end return f()",
                15 => $"return string.rep('x', {n}, 1):rep({n}):rep({n})",
                16 => $"local t = {{}} for i = 1, {n} do t[i] = i end return unpack(t)",
                17 => $"return string.format(('%s'):rep({n}), unpack({{}}, 1, {n}))",
                18 => "local function f(...) return f(1, ...) end return f()",
                _ =>
                    $"return table.concat(setmetatable({{}}, {{__index = function() return 'x' end}}), '', 1, {n}), #('x'):rep({n}):gsub('', ('y'):rep(100))",
            }
        );
    }
}
