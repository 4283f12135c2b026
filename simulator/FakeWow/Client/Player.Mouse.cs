using AzerothsTopTalent.FakeWow.Drawing;
using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Client;

// The mouse over frames, its wheel, dragging, and single keys.
public sealed partial class Player
{
    /// <summary>The mouse comes over a button, named by its label; what it was over before is left. False if there is none.</summary>
    public bool Hover(string label)
    {
        var button = Windows
            .SelectMany(window => window.Buttons)
            .FirstOrDefault(one => TextMarkup.Strip(one.Label).Equals(label, StringComparison.OrdinalIgnoreCase));
        return button is not null && MoveTo(button);
    }

    /// <summary>The mouse goes where nothing is.</summary>
    public void HoverNothing() => MoveTo(null);

    /// <summary>Turns the mouse wheel over the uppermost window: 1 up, -1 down. False if nothing there takes it.</summary>
    public bool Scroll(int delta)
    {
        var target = Windows
            .Select(window => Inside(window.Frame).LastOrDefault(frame => frame.TakesWheel && frame.IsVisible()))
            .OfType<Frame>()
            .FirstOrDefault();
        target?.Run("OnMouseWheel", DynValue.NewNumber(delta));
        return target is not null;
    }

    /// <summary>
    /// Drags the uppermost window that can be dragged by that much, in UI units to the right and up. False if there is none.
    /// </summary>
    public bool Drag(double right, double up)
    {
        var target = Windows
            .SelectMany(window => Inside(window.Frame))
            .FirstOrDefault(frame => frame.DragButtons.Contains("LeftButton") && frame.IsVisible());
        if (target is null)
        {
            return false;
        }

        target.Run("OnDragStart", "LeftButton");
        foreach (var frame in session.Ui.Frames.Where(frame => frame.FollowsMouse).ToArray())
        {
            frame.MoveBy(right, up);
        }

        target.Run("OnDragStop");
        return true;
    }

    /// <summary>
    /// Presses a key by its name in the game: <c>A</c>, <c>F5</c>, <c>ESCAPE</c>, <c>ENTER</c>. It goes to the frames that take keys,
    /// the uppermost first, until one keeps it. False if nobody took it.
    /// </summary>
    public bool PressKey(string key)
    {
        var taker = session
            .Ui.Frames.Where(frame => frame.TakesKeys && frame.IsVisible() && frame.Handles("OnKeyDown"))
            .OrderByDescending(frame => FrameStrata.HeightOf(frame.Strata))
            .ThenByDescending(frame => frame.Level);
        foreach (var frame in taker.ToArray())
        {
            frame.Run("OnKeyDown", key);
            if (!frame.PassesKeysOn)
            {
                return true;
            }
        }

        return key switch
        {
            "ESCAPE" => CloseByEscape(),
            "ENTER" => session.Popups.PressEnter(),
            _ => false,
        };
    }

    private bool MoveTo(Frame? frame)
    {
        if (session.Ui.UnderMouse is { } left)
        {
            Run(left, "OnHyperlinkLeave", []);
            left.Run("OnLeave");
        }

        session.Ui.UnderMouse = frame;
        frame?.Run("OnEnter");
        return true;
    }

    private static IEnumerable<Frame> Inside(Frame frame) =>
        frame.Children.OfType<Frame>().SelectMany(Inside).Prepend(frame);
}
