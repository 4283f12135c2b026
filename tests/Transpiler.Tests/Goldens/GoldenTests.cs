using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Goldens;

/// <summary>
/// The Lua of whole pieces of addons, to be read. With <c>ATT_WRITE_GOLDENS=1</c> the files are written instead of compared.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> All { get; } = new(Golden.Names);

    private static bool IsWriting => Environment.GetEnvironmentVariable("ATT_WRITE_GOLDENS") == "1";

    [Theory]
    [MemberData(nameof(All))]
    public void Transpile_Golden_IsTheFileBesideIt(string name)
    {
        var golden = new Golden(name);
        var lua = LuaHost.TextOf(golden.Transpile());
        if (IsWriting)
        {
            golden.Write(lua);
        }
        Assert.Equal(golden.Lua, lua);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Transpile_GoldenTwice_GivesSameBytes(string name)
    {
        var golden = new Golden(name);
        var first = golden.Transpile().Files;
        var second = golden.Transpile().Files;
        Assert.Equal(first.Select(file => (file.Path, file.Text)), second.Select(file => (file.Path, file.Text)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Main_GoldenOnDotNetAndInLua_PrintsSameText(string name)
    {
        var golden = new Golden(name);
        var expected = Printed.OnDotNet(golden.Source);
        Assert.NotEmpty(expected);
        Assert.All(
            Printed.InLua(golden.Transpile()),
            result => Assert.True(expected == result.Text, $"{result.Host}:\n.NET:\n{expected}\nLua:\n{result.Text}")
        );
    }
}
