using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data.Tests.Talents;

/// <summary>Build strings of real players and guides against the public trees of the same game version.</summary>
public sealed class RealStringTests
{
    [Fact]
    public void Decode_RealStrings_GivesTheNodesAnIndependentDecoderFound()
    {
        foreach (var real in RealString.All())
        {
            var result = BuildString.Decode(real.String, PublicTrees.BySpec[real.SpecID]);

            Assert.True(result.Error is null, $"{real.String}: {result.Error?.Message}");
            Assert.Equal(real.SpecID, result.Loadout!.SpecId);
            Assert.Equal(
                real.Nodes.Select(node => new LoadoutNode(node.NodeID, node.Ranks, node.ChoiceIndex, node.Granted)),
                result.Loadout.Nodes
            );
        }
    }

    [Fact]
    public void Encode_DecodedRealStrings_GivesTheSameBytes()
    {
        foreach (var real in RealString.All())
        {
            var tree = PublicTrees.BySpec[real.SpecID];
            var loadout = BuildString.Decode(real.String, tree).Loadout!;

            Assert.Equal(real.String, BuildString.Encode(loadout, tree).Text);
        }
    }

    [Fact]
    public void Decode_RealStringsWithWhiteSpaceAround_IgnoresIt()
    {
        foreach (var real in RealString.All())
        {
            var result = BuildString.Decode($" \t{real.String}\r\n", PublicTrees.BySpec[real.SpecID]);

            Assert.Equal(real.Nodes.Length, result.Loadout!.Nodes.Count);
        }
    }

    [Fact]
    public void Of_RealStrings_CountsPointsAndFindsTheHeroTree()
    {
        foreach (var real in RealString.All())
        {
            var tree = PublicTrees.BySpec[real.SpecID];
            var loadout = BuildString.Decode(real.String, tree).Loadout!;

            Assert.Equal(
                new PointTally(real.Points[0], real.Points[1], real.Points[2], real.SubTree),
                PointTally.Of(loadout, tree)
            );
        }
    }

    [Fact]
    public void PeekHeader_RealStrings_NamesVersionAndSpec()
    {
        foreach (var real in RealString.All())
        {
            var header = BuildString.PeekHeader(real.String).Header!;

            Assert.Equal((BuildString.Version, real.SpecID), (header.Version, header.SpecId));
        }
    }

    [Fact]
    public void Decode_BrokenStrings_RefusesEachForItsReason()
    {
        foreach (var broken in BrokenString.All())
        {
            var tree = PublicTrees.BySpec[broken.SpecID ?? 250];
            var error = BuildString.Decode(broken.String, tree).Error;

            Assert.True(error is not null, $"accepted: {broken.String} ({broken.Why})");
            Assert.True(
                FittingKinds(broken.Why).Contains(error.Kind),
                $"{broken.String} is broken by '{broken.Why}', refused as {error.Kind}: {error.Message}"
            );
        }
    }

    private static IEnumerable<BuildErrorKind> FittingKinds(string why)
    {
        foreach (var reason in why.Split(", "))
        {
            yield return reason switch
            {
                "serialization version 1" => BuildErrorKind.Version,
                "choice-flag" => BuildErrorKind.ChoiceFlag,
                "ranks" => BuildErrorKind.RankRange,
                "long" => BuildErrorKind.TooLong,
                "padding" => BuildErrorKind.Padding,
                "shorter than the header" => BuildErrorKind.Header,
                _ when reason.StartsWith("string ends at bit", StringComparison.Ordinal) => BuildErrorKind.CutShort,
                _ when reason.StartsWith("character ", StringComparison.Ordinal) => BuildErrorKind.Character,
                _ => BuildErrorKind.TreeHash,
            };
        }
    }
}
