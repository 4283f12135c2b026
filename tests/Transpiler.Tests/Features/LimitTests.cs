using System.Collections.Concurrent;
using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>Programs at Lua's own limits and past them: the Lua loads, or the program is refused.</summary>
public sealed class LimitTests
{
    // Each program is large, and looked at twice.
    private static readonly ConcurrentDictionary<(string Shape, int Size), Transpilation> Once = new();

    /// <summary>A shape of <see cref="LimitPrograms"/>, its size, and the diagnostic that refuses it, if one must.</summary>
    public static TheoryData<string, int, string?> Cases =>
        new()
        {
            { "locals", 190, null },
            { "locals", 200, null },
            { "locals", 201, "LUA0017" },
            { "parameters", 150, null },
            { "parameters", 220, "LUA0017" },
            { "types", 150, null },
            { "types", 250, null },
            { "nested", 150, null },
            { "nested", 250, "LUA0017" },
            { "hierarchy", 90, null },
            { "captured", 60, null },
            { "captured", 61, "LUA0018" },
            { "blocks", 170, null },
            { "blocks", 190, "LUA0019" },
            { "loops", 170, null },
            { "loops", 190, "LUA0019" },
            { "calls", 170, null },
            { "calls", 190, "LUA0019" },
            { "parentheses", 40, null },
            { "parentheses", 100, "LUA0019" },
            { "arguments", 100, null },
            { "arguments", 130, "LUA0027" },
            { "texts", 60, null },
            { "texts", 61, null },
            { "texts", 400, null },
            { "holes", 400, null },
            { "formats", 400, null },
            { "conditions", 400, null },
            { "choices", 250, null },
            { "fallbacks", 250, null },
            { "cases", 400, null },
            { "chain", 300, null },
            { "record", 150, null },
            { "items", 2000, null },
            { "letters", 200_000, null },
            { "functions", 400, null },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Transpile_AtALimit_LoadsOrIsRefused(string shape, int size, string? refusal)
    {
        var source = LimitPrograms.Make(shape, size);
        var result = Transpiled(shape, size);
        Assert.Equal(refusal is null ? [] : [refusal], result.Diagnostics.Select(item => item.Id).Distinct());
        Assert.All(result.Diagnostics, item => Assert.NotEqual(0, item.Location.GetLineSpan().StartLinePosition.Line));
        if (refusal is null)
        {
            Assert.Equal(
                DotNetHost.Run(source),
                LuaHost.Run(source, new LuaEnvironment(SignedBits: true, ScrambledPairs: true)).Text
            );
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Transpile_AtALimit_LoadsInOfficialLua(string shape, int size, string? refusal)
    {
        Luac.Need();
        var files = Transpiled(shape, size).Files;
        Assert.Equal(refusal is null, files.Count > 0);
        Assert.All(files, file => Assert.Equal("", Luac.Check(file.Text)));
    }

    private static Transpilation Transpiled(string shape, int size) =>
        Once.GetOrAdd((shape, size), key => LuaHost.Transpiled(LimitPrograms.Make(key.Shape, key.Size)));
}
