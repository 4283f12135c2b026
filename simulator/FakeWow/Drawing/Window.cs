using AzerothsTopTalent.FakeWow.Ui;

namespace AzerothsTopTalent.FakeWow.Drawing;

/// <summary>A frame on the screen that stands by itself, and the things in it that the player sees.</summary>
public sealed record Window(Frame Frame, Rect Place, IReadOnlyList<WindowItem> Items)
{
    /// <summary>The buttons in reading order: from the top, then from the left.</summary>
    public IEnumerable<Button> Buttons => Items.Select(item => item.Region).OfType<Button>().Where(IsLabelled);

    /// <summary>All text in reading order, markup left out.</summary>
    public IEnumerable<string> Texts =>
        Items.Select(item => item.Region).OfType<FontString>().Select(text => TextMarkup.Strip(text.Text));

    /// <summary>The windows on the screen, the uppermost first.</summary>
    public static IReadOnlyList<Window> On(UserInterface ui) =>
        [
            .. ui
                .Root.Children.OfType<Frame>()
                .Where(frame => frame.IsVisible())
                .Select(Of)
                .OfType<Window>()
                .OrderByDescending(window => FrameStrata.HeightOf(window.Frame.Strata))
                .ThenByDescending(window => window.Frame.Level)
                .ThenByDescending(window => window.Place.Top),
        ];

    /// <summary>The window of one frame; null if there is nothing to see in it.</summary>
    public static Window? Of(Frame frame)
    {
        var items = new List<WindowItem>();
        Collect(frame, items);
        // A button that stands by itself.
        if (frame is Button && IsSeen(frame) && frame.Place is { } itself)
        {
            items.Add(new(frame, itself));
        }

        if (items.Count == 0 || frame.Place is not { } place)
        {
            return null;
        }

        var ordered = items
            .OrderByDescending(item => Math.Round(item.Place.CenterY / Row))
            .ThenBy(item => item.Place.Left);
        return new(frame, place, [.. ordered]);
    }

    /// <summary>Things whose middles are nearer than this, in UI units, stand in one row.</summary>
    internal const double Row = 8;

    private static void Collect(Frame frame, List<WindowItem> items)
    {
        foreach (var child in frame.Children.Where(child => child.Shown && child.Place is not null))
        {
            if (IsSeen(child))
            {
                items.Add(new(child, child.Place!.Value));
            }

            // A button's own label belongs to it.
            if (child is Frame inner)
            {
                Collect(inner, items);
            }
        }
    }

    private static bool IsSeen(Region region) =>
        region switch
        {
            FontString text => text.Text.Length > 0 && text.Parent is not Button { Look: not FrameLook.Check },
            CheckButton or EditBox or Slider => true,
            Button button => button.Label.Length > 0 || button.Look == FrameLook.Close,
            _ => false,
        };

    private static bool IsLabelled(Button button) => button is not CheckButton && button.Look != FrameLook.Close;
}
