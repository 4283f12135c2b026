using AzerothsTopTalent.FakeWow.Drawing;
using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>The hands of the player: buttons, keys, slash commands, options.</summary>
public sealed partial class Player(LuaSession session)
{
    /// <summary>The windows on the screen, the uppermost first.</summary>
    public IReadOnlyList<Window> Windows => Window.On(session.Ui);

    /// <summary>Presses a button of the uppermost window that has one, by its label without markup. False if there is none.</summary>
    public bool Press(string label) =>
        Press(button => string.Equals(TextMarkup.Strip(button.Label).Trim(), label.Trim(), StringComparison.Ordinal));

    /// <summary>Presses a button of the uppermost window by its place in reading order, from 1.</summary>
    public bool Press(int position) =>
        Windows.FirstOrDefault(window => window.Buttons.Any()) is { } window
        && Click(window.Buttons.ElementAtOrDefault(position - 1));

    /// <summary>Ticks, or unticks, the box that has a label beside it.</summary>
    public bool Tick(string label) => Windows.Any(window => TickIn(window, label));

    /// <summary>Closes the uppermost window by the button in its corner.</summary>
    public bool CloseWindow() =>
        Windows
            .SelectMany(window => window.Items)
            .Select(item => item.Region)
            .OfType<Button>()
            .FirstOrDefault(IsCloseButton)
            is { } button
        && Click(button);

    /// <summary>
    /// Presses Escape. As in the game, it goes to the edit box that is being written in, else to dialogs, else it closes the frames
    /// that are listed in UISpecialFrames. False if nobody took it.
    /// </summary>
    public bool PressEscape()
    {
        if (session.Ui.Focus is { } box)
        {
            box.Run("OnEscapePressed");
            box.ClearFocus();
            return true;
        }

        return PressKey("ESCAPE");
    }

    /// <summary>Presses Enter: in the edit box that is being written in, else in a dialog.</summary>
    public bool PressEnter()
    {
        if (session.Ui.Focus is { } box)
        {
            box.Run("OnEnterPressed");
            return true;
        }

        return PressKey("ENTER");
    }

    /// <summary>Writes into the edit box that has the keyboard.</summary>
    public bool Type(string text)
    {
        session.Ui.Focus?.Type(text);
        return session.Ui.Focus is not null;
    }

    /// <summary>Types a slash command into the chat window. False if nobody has it.</summary>
    public bool Slash(string line)
    {
        var trimmed = line.Trim();
        var blank = trimmed.IndexOf(' ', StringComparison.Ordinal);
        var command = blank < 0 ? trimmed : trimmed[..blank];
        var message = blank < 0 ? "" : trimmed[(blank + 1)..].Trim();
        if (FindSlash(command) is not { } handler)
        {
            session.Say($"Unknown command: {command}");
            return false;
        }

        session.Invoke(handler, message, ChatEditBox());
        return true;
    }

    /// <summary>Clicks an entry in the compartment by the minimap. False if there is none of that name.</summary>
    public bool ClickCompartment(string entry, string mouseButton = "LeftButton")
    {
        var found = InCompartment(entry);
        found?.Click(mouseButton);
        return found is not null;
    }

    /// <summary>The mouse comes over an entry in the compartment, or leaves it. False if there is none of that name.</summary>
    public bool HoverCompartment(string entry, bool leaves = false)
    {
        var found = InCompartment(entry);
        (leaves ? found?.Leave : found?.Enter)?.Invoke();
        return found is not null;
    }

    /// <summary>Changes a setting in the options. False if there is no such setting.</summary>
    public bool Set(string variable, DynValue value)
    {
        if (!session.Settings.Settings.TryGetValue(variable, out var setting))
        {
            return false;
        }

        setting.SetValue(value);
        return true;
    }

    private CompartmentEntry? InCompartment(string entry) =>
        session.Ui.Compartment.Entries.FirstOrDefault(one =>
            string.Equals(TextMarkup.Strip(one.Text), entry, StringComparison.OrdinalIgnoreCase)
        );

    private bool Press(Func<Button, bool> isMeant) =>
        Windows.SelectMany(window => window.Buttons).FirstOrDefault(isMeant) is { } button && Click(button);

    private static bool Click(Button? button)
    {
        if (button is not { CanBeClicked: true })
        {
            return false;
        }

        button.Click("LeftButton");
        return true;
    }

    private static bool TickIn(Window window, string label)
    {
        var row = window.Items.FirstOrDefault(item =>
            item.Region is FontString text && TextMarkup.Strip(text.Text) == label
        );
        var box = row is null
            ? null
            : window
                .Items.Where(item => item.Region is CheckButton)
                .MinBy(item => Math.Abs(item.Place.CenterY - row.Place.CenterY));
        return box is not null && Click((CheckButton)box.Region);
    }

    private static bool IsCloseButton(Button button) => button.Look == FrameLook.Close;

    private bool CloseByEscape() => session.Popups.PressEscape() || session.Settings.Close() || CloseSpecialFrames();

    private bool CloseSpecialFrames()
    {
        var names = session.Script.Globals.Get("UISpecialFrames").Table!;
        var closed = false;
        for (var index = 1; names.Get(index).String is { } name; index++)
        {
            if (session.Host.ObjectOf(session.Script.Globals.Get(name)) is Frame { Shown: true } frame)
            {
                frame.Hide();
                closed = true;
            }
        }

        return closed;
    }

    private DynValue? FindSlash(string command)
    {
        var globals = session.Script.Globals;
        foreach (var (key, handler) in globals.Get("SlashCmdList").Table!.Pairs)
        {
            for (var index = 1; globals.Get($"SLASH_{key.String}{index}").String is { } alias; index++)
            {
                if (string.Equals(alias, command, StringComparison.OrdinalIgnoreCase))
                {
                    return handler;
                }
            }
        }

        return null;
    }

    private Table ChatEditBox() => new EditBox(session.Ui, null, null).Handle;
}
