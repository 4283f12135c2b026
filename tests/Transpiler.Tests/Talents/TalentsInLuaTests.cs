using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Transpiler.Tests.Talents;

/// <summary>The talents library gives the same answers on .NET and, from the same source, in Lua.</summary>
public sealed class TalentsInLuaTests
{
    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    // One node of every sort: granted, two ranks, choice, plain, tiered, of another specialization, two hero trees, their
    // selection, another's selection, unknown, placeholder.
    private const string SmallTree =
        "1 900 4 5 1"
        + ";101 0 1 0 1 1 1 1 1010 1 0;102 0 1 0 2 1 0 2 1020 2 0;103 2 1 0 1 1 0 3 1030 1 0 1031 1 0"
        + ";104 0 2 0 1 1 0 1 1040 1 0;105 1 2 0 4 1 0 5 1050 1 0 1051 2 0 1052 1 0;106 0 2 0 1 0 0 1 1060 1 0"
        + ";107 0 3 50 1 1 1 1 1070 1 0;108 0 3 50 1 1 0 2 1080 1 0;109 0 3 51 1 1 1 1 1090 1 0"
        + ";110 2 3 51 1 1 0 2 1100 1 0 1101 1 0;111 3 0 0 1 1 0 0 1110 1 50 1111 1 51"
        + ";112 3 0 0 1 0 0 0 1120 1 51 1121 1 52;113 4 0 0 0 0 0 0;114 0 1 0 0 1 0 0";

    // Version 2, specialization 900; the last character holds the end of the hash and the first four record bits.
    private const string Head = "CQ4A" + "AAAAAAAAAAAAAAAAAAAAA";

    [Fact]
    public void Transpile_TheLibrary_HasNothingToSay() => Assert.Empty(TalentsInLua.Diagnostics);

    [Fact]
    public void Decode_RealStrings_AgreesWithDotNet()
    {
        var strings = TalentFacts.RealStrings();
        var trees = TalentFacts.Trees();
        var lua = new TalentsInLua();
        foreach (var group in strings.GroupBy(item => item.SpecId))
        {
            var tree = TalentsProgram.ReadTree(trees[group.Key]);
            lua.UseTree(trees[group.Key]);
            foreach (var (_, text) in group)
            {
                var answer = lua.Ask("Decode", text);

                Assert.EndsWith(" " + text, answer, StringComparison.Ordinal);
                Assert.Equal(TalentsProgram.Decode(tree, text), answer);
                Assert.Equal(
                    TalentsProgram.Compare(tree, group.First().Text, text),
                    lua.Ask("Compare", group.First().Text, text)
                );
            }

            Assert.Equal($"{TalentsProgram.Checksum(tree)}", lua.Ask("Checksum"));
        }
    }

    [Fact]
    public void Decode_BrokenStrings_IsRefusedInTheSameWords()
    {
        var trees = TalentFacts.Trees();
        var lua = new TalentsInLua();
        foreach (var group in TalentFacts.BrokenStrings().GroupBy(item => item.SpecId))
        {
            var tree = TalentsProgram.ReadTree(trees[group.Key]);
            lua.UseTree(trees[group.Key]);
            foreach (var (_, text) in group)
            {
                var answer = lua.Ask("Decode", text);

                Assert.StartsWith("refused ", answer, StringComparison.Ordinal);
                Assert.Equal(TalentsProgram.Decode(tree, text), answer);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t\n")]
    [InlineData("CQ4A")]
    [InlineData("B" + "Q4AAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("CQ5AAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("CQ4A\u00e9AAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("CQ4AAAAAAAAAAAAAAAAAAAAAAAAAAA\u00e9")]
    [InlineData("CQ4AAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("CQ4AgAAAAAAAAAAAAAAAAAAAA4AAAA")]
    public void Decode_OddStrings_AgreesWithDotNet(string text)
    {
        var lua = new TalentsInLua();
        lua.UseTree(SmallTree);

        Assert.Equal(TalentsProgram.Decode(TalentsProgram.ReadTree(SmallTree), text), lua.Ask("Decode", text));
    }

    [Fact]
    public void Decode_RandomRecords_AgreesWithDotNet()
    {
        var random = new Random(20261121);
        var tree = TalentsProgram.ReadTree(SmallTree);
        var lua = new TalentsInLua();
        lua.UseTree(SmallTree);
        var good = new List<string>();
        for (var count = 0; count < 1500; count++)
        {
            var text = Head + RandomText(random, random.Next(3, 8));
            var expected = TalentsProgram.Decode(tree, text);

            Assert.Equal(expected, lua.Ask("Decode", text));
            if (!expected.StartsWith("refused ", StringComparison.Ordinal))
            {
                good.Add(text);
            }
        }

        Assert.True(good.Count > 20, $"only {good.Count} random strings are good");
        foreach (var (worn, target) in good.Zip(good.Skip(1)))
        {
            Assert.Equal(TalentsProgram.Compare(tree, worn, target), lua.Ask("Compare", worn, target));
        }
    }

    [Fact]
    public void FromEntries_RandomEntries_AgreesWithDotNet()
    {
        var random = new Random(20261122);
        int[] entryIds = [1010, 1020, 1030, 1031, 1040, 1050, 1051, 1052, 1070, 1080, 1090, 1100, 1101, 1110, 1111, 9];
        var tree = TalentsProgram.ReadTree(SmallTree);
        var lua = new TalentsInLua();
        lua.UseTree(SmallTree);
        for (var count = 0; count < 500; count++)
        {
            var entries = entryIds.Where(_ => random.Next(4) == 0).Select(id => $"{id} {random.Next(10) / 4}");
            var text = string.Join(' ', entries);

            Assert.Equal(TalentsProgram.FromEntries(tree, text), lua.Ask("FromEntries", text));
        }
    }

    private static string RandomText(Random random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => random.Next(3) == 0 ? Characters[random.Next(64)] : 'A'));
}
