using AzerothsTopTalent.Talents;
using FsCheck;
using FsCheck.Fluent;
using static AzerothsTopTalent.Data.Tests.Talents.SmallTree;

namespace AzerothsTopTalent.Data.Tests.Talents;

public sealed class EntryBuildTests
{
    [Fact]
    public void FromEntries_EntriesInAnyOrder_SumsRanksAndKeepsChoices()
    {
        EntryPoints[] entries =
        [
            new(Entry(HeroSelection, 1), 1),
            new(Entry(Tiered, 2), 1),
            new(Entry(Tiered, 0), 1),
            new(Entry(Tiered, 1), 2),
            new(Entry(SecondHeroChoice, 1), 1),
            new(Entry(GrantedClass), 1),
            new(Entry(TwoRanks), 1),
            new(Entry(PlainSpec), 0),
        ];

        Assert.Equal(
            [
                Granted(GrantedClass),
                Bought(TwoRanks, 1),
                Bought(Tiered, 4),
                Bought(SecondHeroChoice, 1, 1),
                Bought(HeroSelection, 1, 1),
            ],
            EntryBuild.FromEntries(entries, Tree).Loadout!.Nodes
        );
    }

    public static TheoryData<EntryPoints[], BuildErrorKind> BadEntries =>
        new()
        {
            { [new(5, 1)], BuildErrorKind.UnknownEntry },
            { [new(Entry(ClassChoice, 0), 1), new(Entry(ClassChoice, 1), 1)], BuildErrorKind.TwoChoices },
            { [new(Entry(TwoRanks), 3)], BuildErrorKind.RankRange },
            { [new(Entry(TwoRanks), 2), new(Entry(TwoRanks), 1)], BuildErrorKind.RankRange },
            { [new(Entry(TwoRanks), -1)], BuildErrorKind.RankRange },
            { [new(Entry(Tiered, 0), 1), new(Entry(Tiered, 1), 5)], BuildErrorKind.RankRange },
        };

    [Theory]
    [MemberData(nameof(BadEntries))]
    public void FromEntries_WhatNoStringCanHold_IsRefusedWithAReason(EntryPoints[] entries, BuildErrorKind kind) =>
        Assert.Equal(kind, EntryBuild.FromEntries(entries, Tree).Error?.Kind);

    [Fact]
    public void FromEntries_MorePointsThanTheBudget_IsRefused()
    {
        EntryPoints[] entries = [new(Entry(TwoRanks), 2), new(Entry(ClassChoice), 1)];

        var error = EntryBuild.FromEntries(entries, WithBudget(new PointBudget(2, 5, 1))).Error!;

        Assert.Equal("3 class points are spent, but a character has only 2", error.Message);
    }

    [Fact]
    public void FromEntries_EntriesOfRealStrings_GivesTheSameStrings()
    {
        foreach (var real in RealString.All().Where(HasEntries))
        {
            var tree = PublicTrees.BySpec[real.SpecID];
            var loadout = EntryBuild
                .FromEntries([.. real.Nodes.SelectMany(node => Entries(node, tree))], tree)
                .Loadout!;
            var zeroHash = BuildString.Decode(real.String, tree).Loadout!;

            Assert.Equal(
                BuildString.Encode(new Loadout(zeroHash.SpecId, zeroHash.Nodes), tree).Text,
                BuildString.Encode(loadout, tree).Text
            );
        }
    }

    [Fact]
    public void FromEntries_ShuffledEntriesOfALoadout_GivesTheLoadoutBack()
    {
        var tree = WithBudget(PointBudget.Open);
        var samples =
            from loadout in Loadouts.For(tree)
            let nodes = loadout.Nodes.Where(node => IsAsTheGameReports(node, tree)).ToArray()
            from entries in Gen.Shuffle(nodes.SelectMany(node => Entries(node, tree)))
            select (nodes, entries);

        Prop.ForAll(
                samples.ToArbitrary(),
                sample => EntryBuild.FromEntries(sample.entries, tree).Loadout!.Nodes.SequenceEqual(sample.nodes)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static bool HasEntries(RealString real) => real.Nodes.All(node => node.EntryID is not null);

    // The game reports a node as granted exactly when its tree grants it; and entries say nothing of unknown nodes.
    private static bool IsAsTheGameReports(LoadoutNode taken, TreeShape tree)
    {
        var node = tree.FindNode(taken.NodeId)!;
        return node.Kind != NodeKind.Unknown && node.IsGranted == taken.Granted;
    }

    private static IEnumerable<EntryPoints> Entries(RealNode node, TreeShape tree) =>
        Entries(new LoadoutNode(node.NodeID, node.Ranks, node.ChoiceIndex, node.Granted), tree);

    private static IEnumerable<EntryPoints> Entries(LoadoutNode taken, TreeShape tree)
    {
        var node = tree.FindNode(taken.NodeId)!;
        if (node.Kind != NodeKind.Tiered)
        {
            yield return new EntryPoints(node.Entries[taken.ChoiceIndex ?? 0].Id, taken.Ranks);
            yield break;
        }

        var left = taken.Ranks;
        foreach (var entry in node.Entries)
        {
            yield return new EntryPoints(entry.Id, Math.Min(left, entry.MaxRanks));
            left -= Math.Min(left, entry.MaxRanks);
        }
    }
}
