using System.Text.RegularExpressions;
using AzerothsTopTalent.Addon.Tests.Support;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>What the popup makes of data that tells it something special.</summary>
public class DataChoiceTests
{
    private const int Blood = 250;
    private const int MurderRow = 12813;

    private static readonly Lazy<string> Written = new(() => BuildFile.Write(SandboxTrees.Catalog, true, Blood));

    internal static string Data => Written.Value;

    [Fact]
    public void Popup_BestBuildOfAnotherHeroTree_OffersToKeepTheWornOne()
    {
        var (start, kept, tree) = OtherHeroTree();
        ShippedScreen.After(
            $"""
            story The hero tree may stay
            set up
              spec blood
              wears {start}
            act
              login
              wait 2 seconds
              escape
              enter 2813 difficulty 23
              wait 2 seconds
            expect
              buttons "Switch", "Keep {tree}", "Cancel", "Don't Ask Again"
            act
              press "Keep {tree}"
              wait 10 seconds
            expect
              talents equal {kept}
            """,
            Data
        );
    }

    [Fact]
    public void Popup_KeepHeroTreeIsOn_OffersTheBuildOfTheWornOne()
    {
        var (start, kept, tree) = OtherHeroTree();
        ShippedScreen.After(
            $"""
            story The hero tree stays
            set up
              spec blood
              wears {start}
            act
              login
              wait 2 seconds
              escape
              set AzerothsTopTalent_keepHeroTree to true
              enter 2813 difficulty 23
              wait 2 seconds
            expect
              popup says "used by 4% of the top 20"
              buttons "Switch", "Cancel", "Don't Ask Again"
            act
              press "Switch"
              wait 10 seconds
            expect
              talents equal {kept}
            """,
            Data
        );
    }

    [Theory]
    [InlineData("raid", "M+ Build")]
    [InlineData("mythicplus", "Raid Build")]
    public void Popup_OnlyOneGeneralBuildIsKnown_OffersThatAndKeep(string missing, string known)
    {
        ShippedScreen.After(
            $"""
            story One of two
            set up
              spec blood
            act
              login
              wait 2 seconds
            expect
              buttons "{known}", "Keep Current"
            """,
            Data.Replace($"\n{missing} = ", $"\nelsewhere_{missing} = ")
        );
    }

    [Fact]
    public void Popup_DataOfTheSandbox_SaysSo()
    {
        ShippedScreen.After(
            """
            story Made-up data
            set up
              spec blood
            act
              login
              wait 2 seconds
            expect
              popup says "[sandbox]"
            """,
            Data.Replace("source = \"warcraftlogs\"", "source = \"sandbox\"")
        );
    }

    [Fact]
    public void Popup_BuildThatDoesNotDecode_IsNeverOffered()
    {
        string code = BuildFile.Code(SandboxTrees.Catalog, Blood, MurderRow);
        ShippedScreen.After(
            """
            story A broken build
            set up
              spec blood
              wears the raid build
            act
              login
              wait 2 seconds
              enter 2813 difficulty 23
            expect
              no popup for 5 seconds
            act
              type /toptalent status
            expect
              chat says "silence=NoBuildHere"
            """,
            Data.Replace(code, code[..^3])
        );
    }

    [Fact]
    public void DontAskAgain_OfAGeneralBuild_IsKeptByItsKind()
    {
        ShippedScreen.After(
            """
            story General builds where no boss and no dungeon has one
            set up
              spec blood
              wears a random build 3
              raid of 20
            act
              login
              wait 2 seconds
              escape
              enter 3004 difficulty 16
              ready check
              wait 1 seconds
              press "Don't Ask Again"
            expect
              saved AzerothsTopTalentCharDB.suppressions["250:raid"] is true
            act
              enter 2813 difficulty 8
              wait 2 seconds
              press "Don't Ask Again"
            expect
              saved AzerothsTopTalentCharDB.suppressions["250:mythicplus"] is true
            act
              enter 2993 difficulty 23
            expect
              no popup for 4 seconds
            """,
            Regex.Replace(Data, @"encounters = \{\n.*?\n\} \},", "encounters = {} },", RegexOptions.Singleline)
        );
    }

    [Fact]
    public void Pitfall27_JournalAndDataDisagreeOnABoss_ThatBossIsNeverOffered()
    {
        ShippedScreen.After(
            """
            story The journal knows another boss by that id
            set up
              spec blood
              wears the mythicplus build
              raid of 20
              in 3004 difficulty 16
              room of 3421
            act
              login
              wait 2 seconds
              ready check
            expect
              popup does not say "The Twin Fangs"
              button "The Twin Fangs" is not there
            """,
            Data.Replace("journalID = 2887,", "journalID = 2882,")
        );
    }

    // Talents of another hero tree than the dungeon's build, that build's best alternative, and the tree's name.
    internal static (string Start, string Kept, string Tree) OtherHeroTree()
    {
        var trees = SandboxTrees.Catalog;
        int best = BuildFile.HeroTree(trees, Blood, MurderRow);
        int[] others =
        [
            .. Enumerable
                .Range(MurderRow + 1, 80)
                .Where(seed => BuildFile.HeroTree(trees, Blood, seed) != best)
                .Take(2),
        ];
        int tree = BuildFile.HeroTree(trees, Blood, others[0]);
        return (
            BuildFile.Code(trees, Blood, others[1]),
            BuildFile.Code(trees, Blood, others[0]),
            trees.TreeOfSpec(Blood)!.SubTrees.First(one => one.Id == tree).Name
        );
    }
}
