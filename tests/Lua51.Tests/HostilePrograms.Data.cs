namespace AzerothsTopTalent.Lua51.Tests;

internal sealed partial class HostilePrograms
{
    private string Strings() =>
        random.Next(14) switch
        {
            0 => $"local s = 'x' for i = 1, {Size()} do s = s .. s end",
            1 => $"return ('x'):rep({Size()}):rep({Size()}):rep({Size()})",
            2 => $"return ('x'):rep({Odd()})",
            3 => $"local s = '' for i = 1, {Size()} do s = s .. i end return s:upper():reverse()",
            4 => $"return string.format(('%s'):rep({Size(3)}), unpack({{}}, 1, {Size(3)}))",
            5 =>
                $"return string.format('%{Pick("99", "-99", "099", "+99", "#99")}.99{Pick("f", "g", "e", "s", "d", "q", "x")}', {Odd()})",
            6 =>
                $"local t = {{}} for i = 1, {Size(4)} do t[i] = ('y'):rep({Size(4)}) end return table.concat(t, ('z'):rep({Size(3)}))",
            7 =>
                $"return table.concat(setmetatable({{}}, {{__index = function() return 'x' end}}), '', {Odd()}, {Odd()})",
            8 => $"return string.byte(('x'):rep({Size()}), {Odd()}, {Odd()})",
            9 => $"return string.char(unpack({{}}, 1, {Size()}))",
            10 => $"while true do local s = ('x'):rep({Size()}) end",
            11 => $"local s = ('x'):rep({Size()}) while true do s:lower() s:reverse() s:sub(2) end",
            12 =>
                $"local s = ('x'):rep({Size()}) while true do if s .. 'a' < s .. 'b' then end if (s .. 'a') == (s .. 'b') then end end",
            _ =>
                $"return tostring({Odd()}), tonumber(('1'):rep({Size()})), tonumber(('z'):rep({Size()}), 36), ('%q'):format(('\\0'):rep({Size()}))",
        };

    private string Patterns()
    {
        var item = Pick("a", ".", "[ab]", "%a", "[^b]", "%w", "%f[a]a", "()a", "(a)");
        var repeat = Pick("*", "-", "+", "?");
        var pattern =
            $"('{item}{repeat}'):rep({Size(3)}) .. '{Pick("b", "$", "%b()", "%f[b]", "%1", "", "[", "(", "%")}'";
        var subject = $"('{Pick("a", "ab", "(", "()", "a\\0")}'):rep({Size()})";
        return random.Next(6) switch
        {
            0 => $"return ({subject}):find({pattern})",
            1 => $"return ({subject}):gsub({pattern}, '{Pick("%0%0", "", "%1", "x", "%")}')",
            2 => $"for w in ({subject}):gmatch({pattern}) do end",
            3 => $"while true do ({subject}):match({pattern}) end",
            4 => $"local s = {subject} while true do s = s:gsub('{item}', '%0%0') end",
            _ =>
                $"return ({subject}):find(('x'):rep({Size()}), 1, true), ({subject}):find('{Pick("%b()", "^(.-)*$", "(.-)%1$", "[%z-%255]*$")}')",
        };
    }

    private string Tables() =>
        random.Next(13) switch
        {
            0 => $"local t = {{}} for i = 1, {Size()} do t[i * {Odd()}] = i end",
            1 =>
                $"local t = {{}} while true do t[#t + 1] = {Pick("{}", "t", "#t", "function() return t end", "newproxy()")} end",
            2 =>
                $"local t = {{}} for i = 1, {Size()} do table.insert(t, 1, i) end while #t > 0 do table.remove(t, 1) end",
            3 =>
                $"local t = {{}} for i = 1, {Size()} do t[i] = i * 7 % 13 end while true do table.sort(t, {Pick("nil", "function(a, b) return true end", "function(a, b) return a < b end", "function(a, b) error() end")}) end",
            4 =>
                $"local t = {{}} for i = 1, {Size()} do t['k' .. i] = i end while true do for k in pairs(t) do t[k] = nil end next(t) end",
            5 => $"local t = {{}} for i = 1, {Size()} do t[i] = i end for k in pairs(t) do t[k .. 'x'] = k end",
            6 =>
                $"local t = setmetatable({{}}, {{__mode = '{Pick("k", "v", "kv")}'}}) for i = 1, {Size()} do t[i] = {{}} t[{{}}] = i collectgarbage() end",
            7 =>
                $"for i = 1, {Size()} do collectgarbage('{Pick("collect", "step", "count", "stop", "restart")}', {Odd()}) end",
            8 =>
                $"return table.maxn({{[{Odd()}] = 1}}), #{{n = 1, [{Odd()}] = 2}}, table.concat({{1, 2}}, ',', {Odd()}, {Odd()})",
            9 => $"table.insert({{}}, {Odd()}, 1) table.remove({{1, 2, 3}}, {Odd()})",
            10 => $"local t = {{}} for i = 1, {Size()} do local n = {{}} n[n] = t t = n end collectgarbage()",
            11 => $"local t = {{}} for i = 1, {Size()} do t[i] = i end while true do pcall(string.rep, 'x', 1e8) end",
            _ => $"local t = {{}} for i = 1, {Size()} do t[('k'):rep(i % 300) .. i] = i end for k, v in next, t do end",
        };

    private string Metamethods()
    {
        var name = Pick(
            "index",
            "newindex",
            "call",
            "add",
            "concat",
            "eq",
            "lt",
            "le",
            "len",
            "unm",
            "tostring",
            "mode",
            "metatable",
            "gc"
        );
        var use = Pick(
            "t.x",
            "t[1]",
            "t()",
            "t + 1",
            "t .. 'x'",
            "t == u",
            "t < u",
            "t <= u",
            "#t",
            "-t",
            "tostring(t)",
            "t % t"
        );
        return random.Next(10) switch
        {
            0 =>
                $"local t, u, m = {{}}, {{}}, {{}} setmetatable(t, m) setmetatable(u, m) m.__{name} = function(t) return {use} end u = {use}",
            1 => $"local t, m = {{}}, {{}} setmetatable(t, m) m.__{name} = t local u = t local x = {use}",
            2 =>
                $"local t, u = {{}}, {{}} for i = 1, {Size()} do t = setmetatable({{}}, {{__{name} = t}}) end local x = {use}",
            3 =>
                $"local t = setmetatable({{}}, {{__index = function(t, k) return t[k + {Size()}] end}}) local x = t[1]",
            4 =>
                $"local t, u = {{}}, {{}} setmetatable(_G, {{__index = function(g, k) return g[k .. 'x'] end}}) local x = undefined",
            5 => "setmetatable(_G, {__newindex = function(g, k, v) g[k .. 'y'] = v end}) undefined = 1",
            6 =>
                $"local t, u = {{}}, {{}} debug.setmetatable({Pick("1", "nil", "true", "print")}, {{__index = function(v, k) return v[k] end, __call = function(f, ...) return f(...) end}}) local x = (1).x nil_()",
            7 =>
                $"local t, m, u = {{}}, {{}}, nil setmetatable(t, m) u = t m.__{name} = function(...) m.__{name} = nil setmetatable(t, nil) collectgarbage() return {use} end local x = {use}",
            8 =>
                $"while true do local u = newproxy(true) getmetatable(u).__gc = function() {Pick("error(u)", "while true do end", "newproxy(u)", "collectgarbage()")} end end",
            _ =>
                $"local t = setmetatable({{}}, {{__lt = function(a, b) return {Pick("nil", "a", "b < a", "error()")} end}}) pcall(table.sort, {{t, t, t, t, setmetatable({{}}, getmetatable(t))}})",
        };
    }

    private string Coroutines() =>
        random.Next(12) switch
        {
            0 =>
                $"local l = {{}} for i = 1, {Size()} do l[i] = coroutine.create(function() coroutine.yield(l) end) coroutine.resume(l[i]) end",
            1 => "local function f() return coroutine.wrap(f)() end f()",
            2 => "local co co = coroutine.wrap(function() while true do co() end end) co()",
            3 =>
                $"local co = coroutine.wrap(function(...) while true do coroutine.yield(...) end end) while true do co(unpack({{}}, 1, {Size(3)})) end",
            4 => "while true do coroutine.wrap(function() error({}) end)() end",
            5 => "while true do pcall(coroutine.wrap(function() error({}) end)) end",
            6 => "coroutine.wrap(function() pcall(coroutine.yield) table.sort({1, 2}, coroutine.yield) end)()",
            7 => "local t = setmetatable({}, {__index = coroutine.yield}) coroutine.wrap(function() return t.x end)()",
            8 => "for k in coroutine.wrap(function() while true do coroutine.yield(1) end end) do end",
            9 =>
                $"local c = coroutine.create({Pick("coroutine.yield", "print", "coroutine.create", "pcall", "error")}) while true do coroutine.resume(c, c, c) end",
            10 =>
                $"local function g(n) if n > 0 then coroutine.wrap(g)(n - 1) end coroutine.yield(n) end coroutine.wrap(g)({Size(3)})",
            _ =>
                $"local c = coroutine.create(function() local x = 1 coroutine.yield() end) coroutine.resume(c) debug.sethook(c, function() coroutine.resume(c) end, 'crl', 1) debug.traceback(c, 'x', {Odd()}) coroutine.resume(c) debug.getinfo(c, {Odd()}) debug.setlocal(c, 1, 1, c)",
        };
}
