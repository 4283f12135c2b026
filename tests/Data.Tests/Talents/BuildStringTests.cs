using AzerothsTopTalent.Talents;
using static AzerothsTopTalent.Data.Tests.Talents.BitText;
using static AzerothsTopTalent.Data.Tests.Talents.SmallTree;

namespace AzerothsTopTalent.Data.Tests.Talents;

public sealed class BuildStringTests
{
    private static readonly string Head = Header(2, SpecId);

    [Fact]
    public void Decode_OneRecordOfEverySort_ReadsEach()
    {
        var text = Pack(
            Head,
            GrantedRecord,
            "111" + Bits(1, 6) + "0",
            "1101" + Bits(1, 2),
            NotTaken,
            "111" + Bits(3, 6) + "0",
            NotTaken,
            GrantedRecord,
            FullRecord,
            NotTaken,
            NotTaken,
            "1101" + Bits(0, 2),
            NotTaken,
            NotTaken,
            NotTaken
        );

        Assert.Equal(
            [
                Granted(GrantedClass),
                Bought(TwoRanks, 1),
                Bought(ClassChoice, 1, 1),
                Bought(Tiered, 3),
                Granted(FirstRoot),
                Bought(FirstHero),
                Bought(HeroSelection, 1, 0),
            ],
            BuildString.Decode(text, Tree).Loadout!.Nodes
        );
    }

    [Fact]
    public void Decode_NothingTaken_GivesNoNodes() =>
        Assert.Empty(BuildString.Decode(Pack(Head, new string('0', 14)), Tree).Loadout!.Nodes);

    [Fact]
    public void Decode_TreeHash_IsKept()
    {
        var text = Pack(
            Bits(2, 8),
            Bits(SpecId, 16),
            Bits(0xea, 8),
            new string('0', 112),
            Bits(0x43, 8),
            new string('0', 14)
        );

        var loadout = BuildString.Decode(text, Tree).Loadout!;

        Assert.Equal("ea000000000000000000000000000043", loadout.TreeHash);
        Assert.Equal(text, BuildString.Encode(loadout, Tree).Text);
    }

    public static TheoryData<string, BuildErrorKind> BadStrings =>
        new()
        {
            { "", BuildErrorKind.Header },
            { "CEE", BuildErrorKind.Header },
            { new string('A', 25), BuildErrorKind.Header },
            { "C]" + new string('A', 40), BuildErrorKind.Character },
            { "C A" + new string('A', 40), BuildErrorKind.Character },
            { "C\u00e9A" + new string('A', 40), BuildErrorKind.Character },
            { Pack(Header(1, SpecId), new string('0', 14)), BuildErrorKind.Version },
            { Pack(Header(165, 46790), new string('0', 14)), BuildErrorKind.Version },
            { Pack(Header(2, 901), new string('0', 14)), BuildErrorKind.OtherSpec },
            { Pack(Head, "0000"), BuildErrorKind.CutShort },
            { Pack(Head, new string('0', 14), "1"), BuildErrorKind.Padding },
            { Pack(Head, new string('0', 14)) + "A", BuildErrorKind.TooLong },
            { Pack(Head, new string('0', 14), "01"), BuildErrorKind.Padding },
            { Pack(Head, "1101", Bits(0, 2), new string('0', 13)), BuildErrorKind.ChoiceFlag },
            { Pack(Head, "00", FullRecord, new string('0', 11)), BuildErrorKind.ChoiceFlag },
            { Pack(Head, "00", "1101", Bits(2, 2), new string('0', 11)), BuildErrorKind.ChoiceRange },
            { Pack(Head, "0", "111", Bits(0, 6), "0", new string('0', 12)), BuildErrorKind.RankRange },
            { Pack(Head, "0", "111", Bits(2, 6), "0", new string('0', 12)), BuildErrorKind.RankRange },
            { Pack(Head, "0", "111", Bits(63, 6), "0", new string('0', 12)), BuildErrorKind.RankRange },
            { Pack(Head, new string('0', 13), FullRecord), BuildErrorKind.RankRange },
            { Pack(Head, FullRecord, FullRecord, "1101", Bits(0, 2), new string('0', 11)), BuildErrorKind.OverBudget },
        };

    [Theory]
    [MemberData(nameof(BadStrings))]
    public void Decode_BadString_IsRefusedForItsReason(string text, BuildErrorKind kind)
    {
        var tree = kind == BuildErrorKind.OverBudget ? WithBudget(new PointBudget(3, 5, 1)) : Tree;

        var result = BuildString.Decode(text, tree);

        Assert.Equal(kind, result.Error?.Kind);
        Assert.Null(result.Loadout);
    }

    [Fact]
    public void Decode_CutString_SaysSoRatherThanWhatItsLastNodesLackToo()
    {
        var text = Pack(Head, "1101", Bits(0, 2), "0000");

        Assert.Equal(BuildErrorKind.CutShort, BuildString.Decode(text, Tree).Error!.Kind);
    }

    [Fact]
    public void Decode_PointsInBothHeroTrees_CountsTheChosenOneOnly()
    {
        var loadout = Loadout(Bought(FirstHero), Bought(SecondHeroChoice, 1, 0), Bought(HeroSelection, 1, 1));

        Assert.Null(BuildString.Decode(BuildString.Encode(loadout, Tree).Text!, Tree).Error);
    }

    [Fact]
    public void Decode_HeroRootBoughtOnTop_IsOverTheBudget()
    {
        var loadout = Loadout(Bought(FirstRoot), Bought(FirstHero), Bought(HeroSelection, 1, 0));

        var error = BuildString.Decode(BuildString.Encode(loadout, Tree).Text!, Tree).Error!;

        Assert.Equal(
            new BuildError(BuildErrorKind.OverBudget, "2 hero points are spent, but a character has only 1"),
            error
        );
    }

    [Fact]
    public void Decode_NodesTheSpecCannotSee_AreReadAndCostNothing()
    {
        var loadout = Loadout(
            Bought(PlainSpec),
            Bought(Tiered, 4),
            Bought(OtherSpec),
            Bought(OtherSelection, 1, 1),
            Bought(Stale, 1, 3)
        );

        var decoded = BuildString.Decode(BuildString.Encode(loadout, Tree).Text!, Tree).Loadout!;

        Assert.Equal(loadout.Nodes, decoded.Nodes);
        Assert.Equal(new PointTally(0, 5, 0, 0), PointTally.Of(decoded, Tree));
    }

    public static TheoryData<LoadoutNode, BuildErrorKind> UnwritableNodes =>
        new()
        {
            { Bought(999), BuildErrorKind.UnknownNode },
            { Bought(TwoRanks, 3), BuildErrorKind.RankRange },
            { Bought(TwoRanks, 0), BuildErrorKind.RankRange },
            { Bought(Stale, 64), BuildErrorKind.RankRange },
            { Bought(ClassChoice), BuildErrorKind.ChoiceFlag },
            { Bought(ClassChoice, 1, 2), BuildErrorKind.ChoiceRange },
            { Bought(ClassChoice, 1, -1), BuildErrorKind.ChoiceRange },
            { Bought(PlainSpec, 1, 0), BuildErrorKind.ChoiceFlag },
            { new LoadoutNode(TwoRanks, 2, null, true), BuildErrorKind.RankRange },
            { new LoadoutNode(ClassChoice, 1, 0, true), BuildErrorKind.ChoiceFlag },
        };

    [Theory]
    [MemberData(nameof(UnwritableNodes))]
    public void Encode_NodeTheTreeCannotHold_IsRefused(LoadoutNode node, BuildErrorKind kind) =>
        Assert.Equal(kind, BuildString.Encode(Loadout(node), Tree).Error?.Kind);

    [Theory]
    [InlineData("")]
    [InlineData("3CB7EC6DFA8AA0E793A46930FD4C3DD6")]
    [InlineData("3cb7ec6dfa8aa0e793a46930fd4c3dd")]
    public void Encode_BadTreeHash_IsRefused(string hash) =>
        Assert.Equal(BuildErrorKind.TreeHash, BuildString.Encode(new Loadout(SpecId, [], hash), Tree).Error?.Kind);

    [Fact]
    public void Encode_OtherSpec_IsRefused() =>
        Assert.Equal(BuildErrorKind.OtherSpec, BuildString.Encode(new Loadout(901, []), Tree).Error?.Kind);

    [Fact]
    public void PeekHeader_GoodString_NeedsNoTree() =>
        Assert.Equal(
            new BuildHeader(2, 250, AzerothsTopTalent.Talents.Loadout.NoTreeHash),
            BuildString.PeekHeader($" {Pack(Header(2, 250))}\n").Header
        );
}
