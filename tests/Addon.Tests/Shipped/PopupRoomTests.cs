using AzerothsTopTalent.FakeWow.Ui;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>Every popup fits in every language, stands on the screen and leaves the ready check free.</summary>
public class PopupRoomTests
{
    private const string Popup = "AzerothsTopTalentPopup";

    // The game's ready check: 323 by 97, ten below the middle of the screen.
    private const double ReadyCheckWidth = 323;
    private const double ReadyCheckHeight = 97;
    private const double ReadyCheckBelowMiddle = 10;

    public static TheoryData<string> Languages =>
        ["enUS", "deDE", "esES", "esMX", "frFR", "itIT", "koKR", "ptBR", "ruRU", "zhCN", "zhTW"];

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
            """
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Popup_InADungeonWithTwoWings_FitsItsTexts(string language)
    {
        Check(
            $"""
            story Two wings
            set up
              language {language}
              spec blood
              wears a random build 3
            act
              login
              wait 2 seconds
              escape
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
    public void Browser_WithAPin_FitsItsTexts(string language)
    {
        var screen = ShippedScreen.After(
            $"""
            story Browser
            set up
              language {language}
              spec blood
              wears a random build 3
            act
              login
              wait 2 seconds
              escape
              type /toptalent builds
            expect
              a window
            """
        );
        var window = screen.Window("AzerothsTopTalentBuilds");

        Assert.Empty(ShippedScreen.TooLong(window));
        Assert.True(Contains(screen.Screen, window.Place), $"it stands at {window.Place}");
    }

    private static void Check(string story)
    {
        var screen = ShippedScreen.After(story);
        var window = screen.Window(Popup);
        double middle = (screen.Screen.Bottom + screen.Screen.Top) / 2;
        double readyCheckTop = middle - ReadyCheckBelowMiddle + (ReadyCheckHeight / 2);

        Assert.Empty(ShippedScreen.TooLong(window));
        Assert.True(Contains(screen.Screen, window.Place), $"it stands at {window.Place}");
        Assert.True(window.Place.Bottom > readyCheckTop, $"its foot is at {window.Place.Bottom}");
        Assert.True(window.Place.Right - window.Place.Left > ReadyCheckWidth);
    }

    private static bool Contains(Rect outer, Rect inner) =>
        inner.Left >= outer.Left
        && inner.Right <= outer.Right
        && inner.Bottom >= outer.Bottom
        && inner.Top <= outer.Top;
}
