using AzerothsTopTalent.Talents;
using FsCheck;
using FsCheck.Fluent;

namespace AzerothsTopTalent.Data.Tests.Talents;

public sealed class BuildStringPropertyTests
{
    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static readonly Config Thousand = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly TreeShape Small = SmallTree.WithBudget(PointBudget.Open);

    [Fact]
    public void Decode_EncodedLoadout_GivesTheLoadoutBack() =>
        Prop.ForAll(
                Loadouts.For(Small).ToArbitrary(),
                loadout =>
                {
                    var decoded = Decode(Encode(loadout, Small), Small).Loadout!;
                    return decoded.Nodes.SequenceEqual(loadout.Nodes) && decoded.TreeHash == loadout.TreeHash;
                }
            )
            .Check(Thousand);

    [Fact]
    public void Decode_EncodedLoadoutOfRealTrees_GivesTheLoadoutBack()
    {
        var trees = PublicTrees.BySpec.Values.Select(Unlimited).ToArray();
        var samples = from tree in Gen.Elements(trees) from loadout in Loadouts.For(tree) select (tree, loadout);

        Prop.ForAll(
                samples.ToArbitrary(),
                sample =>
                {
                    var decoded = Decode(Encode(sample.loadout, sample.tree), sample.tree).Loadout!;
                    return decoded.Nodes.SequenceEqual(sample.loadout.Nodes);
                }
            )
            .Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void Encode_NodesInAnyOrder_GivesTheSameText() =>
        Prop.ForAll(
                Loadouts.For(Small).ToArbitrary(),
                loadout =>
                {
                    var reversed = new Loadout(loadout.SpecId, [.. loadout.Nodes.Reverse()], loadout.TreeHash);
                    return Encode(reversed, Small) == Encode(loadout, Small);
                }
            )
            .Check(Thousand);

    [Fact]
    public void Decode_AnyCharacterAltered_RefusesOrEncodesBackToTheAlteredText()
    {
        var samples =
            from loadout in Loadouts.For(Small)
            let text = Encode(loadout, Small)
            from index in Gen.Choose(0, text.Length - 1)
            from character in Gen.Elements((Characters + "=-_ ]").ToCharArray())
            select text.Remove(index, 1).Insert(index, character.ToString());

        Prop.ForAll(samples.ToArbitrary(), IsRefusedOrCanonical).Check(Thousand);
    }

    [Fact]
    public void Decode_AnyRecords_RefusesOrReadsWhatThePlainDecoderReads()
    {
        var samples =
            from tail in Gen.Elements(Characters.ToCharArray()).ArrayOf(5)
            select BitText.Pack(BitText.Header(2, SmallTree.SpecId), BitText.Unpack(new string(tail)));

        Prop.ForAll(
                samples.ToArbitrary(),
                text =>
                {
                    var loadout = Decode(text, Small).Loadout;
                    return loadout is null || loadout.Nodes.SequenceEqual(PlainDecoder.Decode(text, Small));
                }
            )
            .Check(Thousand);
    }

    [Fact]
    public void Decode_CutAtAnyCharacter_Refuses() =>
        Prop.ForAll(
                Loadouts.For(Small).ToArbitrary(),
                loadout =>
                {
                    var text = Encode(loadout, Small);
                    return Enumerable
                        .Range(0, text.Length)
                        .All(length =>
                            Decode(text[..length], Small).Error?.Kind
                                is BuildErrorKind.Header
                                    or BuildErrorKind.CutShort
                        );
                }
            )
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Decode_AnyCharacterAppended_Refuses() =>
        Prop.ForAll(
                Loadouts.For(Small).ToArbitrary(),
                loadout =>
                    Characters.All(character =>
                        Decode(Encode(loadout, Small) + character, Small).Error?.Kind == BuildErrorKind.TooLong
                    )
            )
            .Check(Config.QuickThrowOnFailure);

    private static bool IsRefusedOrCanonical(string text)
    {
        var loadout = Decode(text, Small).Loadout;
        return loadout is null || Encode(loadout, Small) == text;
    }

    private static LoadoutResult Decode(string text, TreeShape tree) => BuildString.Decode(text, tree);

    private static string Encode(Loadout loadout, TreeShape tree)
    {
        var result = BuildString.Encode(loadout, tree);
        return result.Text ?? throw new InvalidOperationException(result.Error!.Message);
    }

    private static TreeShape Unlimited(TreeShape tree) => new(tree.ClassId, tree.SpecId, tree.Nodes, PointBudget.Open);
}
