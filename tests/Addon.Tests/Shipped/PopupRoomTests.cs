using AzerothsTopTalent.FakeWow.Ui;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>Every popup fits in every language, stands on the screen and leaves the ready check free.</summary>
public class PopupRoomTests
{
    private const string Popup = "AzerothsTopTalentPopup";

    public static TheoryData<string> Languages =>
        ["enUS", "deDE", "esES", "esMX", "frFR", "itIT", "koKR", "ptBR", "ruRU", "zhCN", "zhTW"];

    /// <summary>The beginning of a story: the login's question is put aside.</summary>
    private static string LoggedIn(string name, string language, string wears = "a random build 3") =>
        $"""
            story {name}
            set up
              language {language}
              spec blood
              wears {wears}
            act
              login
              wait 2 seconds
              escape

            """;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Popup_AtLogin_FitsItsTexts(string language)
    {
        Check(
            $"""
            story At login
            set up
              language {language}
              spec blood
              wears a random build 3
            act
              login
              wait 2 seconds
            expect
              one popup
            """
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Popup_AtAReadyCheckWithAllBossesPossible_FitsItsTexts(string language)
    {
        Check(
            $"""
            story Ready check
            set up
              language {language}
              spec blood
              wears a random build 3
              raid of 20
              in 3004 difficulty 16
              saved to 3421
              saved to 3470
            act
              login
              wait 2 seconds
              escape
              ready check
            expect
              one popup
              the game's ready check is on the screen
            """
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Popup_InADungeonWithTwoWings_FitsItsTexts(string language)
    {
        Check(
            LoggedIn("Two wings", language)
                + """
                  enter 2441 difficulty 23
                  wait 2 seconds
                expect
                  one popup
                """
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Popup_AfterASwitch_FitsItsTexts(string language)
    {
        Check(
            $"""
            story Confirmation
            set up
              language {language}
              spec blood
            act
              login
              wait 2 seconds
              press "1"
              wait 10 seconds
            expect
              one popup
            """
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Popup_WithTheBuildOfTheWornHeroTree_FitsItsTexts(string language)
    {
        Check(
            LoggedIn("Hero tree", language, DataChoiceTests.OtherHeroTree().Start)
                + """
                  enter 2813 difficulty 23
                  wait 2 seconds
                expect
                  one popup
                """,
            DataChoiceTests.Data
        );
    }

    [Theory]
    [InlineData(40)]
    [InlineData(21)]
    [InlineData(20)]
    public void Popup_AskingWhichOfManyLoadoutsToPin_FitsItsTexts(int count)
    {
        string loadouts = string.Concat(
            Enumerable.Range(1, count).Select(at => $"  loadout \"A long name of a loadout no. {at}\" with nothing\n")
        );
        Check(
            $"""
            story Pinning
            set up
              spec blood
              wears a random build 3
            {loadouts}
            act
              login
              wait 2 seconds
              escape
              type /toptalent builds
              press "3"
            expect
              one popup
              button "A long name of a loadout no. {count}" is there
            """
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Browser_WithAPin_FitsItsTexts(string language)
    {
        var screen = ShippedScreen.After(
            LoggedIn("Browser", language)
                + """
                  type /toptalent builds
                expect
                  a window
                """
        );
        var window = screen.Window("AzerothsTopTalentBuilds");

        Assert.Empty(ShippedScreen.TooLong(window));
        Assert.True(Contains(screen.Screen, window.Place), $"it stands at {window.Place}");
    }

    private static void Check(string story, string? data = null)
    {
        var screen = ShippedScreen.After(story, data);
        var window = screen.Window(Popup);
        Rect readyCheck = screen.Place("ReadyCheckFrame");

        Assert.Empty(ShippedScreen.TooLong(window));
        Assert.True(Contains(screen.Screen, window.Place), $"it stands at {window.Place}");
        Assert.True(window.Place.Bottom > readyCheck.Top, $"its foot is at {window.Place.Bottom}");
        Assert.True(readyCheck.Top > screen.Place("ReadyCheckFrameYesButton").Top);
        Assert.True(window.Place.Right - window.Place.Left > readyCheck.Right - readyCheck.Left);
    }

    private static bool Contains(Rect outer, Rect inner) =>
        inner.Left >= outer.Left
        && inner.Right <= outer.Right
        && inner.Bottom >= outer.Bottom
        && inner.Top <= outer.Top;
}
