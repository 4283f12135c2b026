using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.FakeWow.Ui.Popups;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Client;

// Links in texts. They live in dialogs, and in frames that have asked for them.
public sealed partial class Player
{
    /// <summary>Clicks a link by what is read of it, with or without its brackets. False if no text on the screen has one that lives.</summary>
    public bool ClickLink(string label, string mouseButton = "LeftButton") =>
        Tell(label, "OnHyperlinkClick", (link, _) => [link.Target, link.Markup, mouseButton]);

    /// <summary>The mouse comes over a link. False as above.</summary>
    public bool HoverLink(string label)
    {
        MoveTo(null);
        return Tell(
            label,
            "OnHyperlinkEnter",
            (link, text) =>
            {
                var place = text.Place ?? default;
                return [link.Target, link.Markup, DynValue.NewTable(text.Handle), 0, 0, place.Width, place.Height];
            }
        );
    }

    private bool Tell(string label, string script, Func<TextLink, FontString, DynValue[]> arguments)
    {
        var links =
            from window in Windows
            from text in window.Items.Select(item => item.Region).OfType<FontString>()
            from link in TextMarkup.Links(text.Text)
            where link.Label == label || link.Label == $"[{label}]"
            select (text, link);
        foreach (var (text, link) in links)
        {
            if (OwnerOf(text) is { } owner)
            {
                if (script == "OnHyperlinkEnter")
                {
                    session.Ui.UnderMouse = owner;
                }

                Run(owner, script, arguments(link, text));
                return true;
            }
        }

        return false;
    }

    private void Run(Frame owner, string script, DynValue[] arguments)
    {
        if (owner is PopupDialog dialog)
        {
            session.Popups.TellLink(dialog, script, arguments);
        }
        else
        {
            owner.Run(script, arguments);
        }
    }

    private static Frame? OwnerOf(FontString text)
    {
        var frame = text.Parent;
        while (frame is { LinksLive: false } and not PopupDialog)
        {
            frame = frame.Parent;
        }

        return frame;
    }
}
