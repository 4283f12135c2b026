using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui.Popups;

/// <summary>When the game does not show dialogs.</summary>
public interface IPopupConditions
{
    bool IsDeadOrGhost { get; }

    bool IsInCinematic { get; }
}

/// <summary>The game's dialogs as they are since 11.2: at most four, each with up to four buttons in a row.</summary>
public sealed partial class PopupManager : IStaticPopupGlobals
{
    private const int DialogCount = 4;
    private readonly UserInterface ui;
    private readonly ILuaRunner lua;
    private readonly GameClock clock;
    private readonly IPopupConditions conditions;
    private readonly PopupDialog[] dialogs;
    private readonly Table definitions;

    // In the order they are stacked on the screen.
    private readonly List<PopupDialog> shown = [];

    public PopupManager(UserInterface ui, ILuaRunner lua, GameClock clock, IPopupConditions conditions)
    {
        this.ui = ui;
        this.lua = lua;
        this.clock = clock;
        this.conditions = conditions;
        definitions = ui.Host.NewTable();
        ui.Host.Script.Globals.Set("StaticPopupDialogs", definitions);
        dialogs =
        [
            .. Enumerable
                .Range(1, DialogCount)
                .Select(number => ui.Publish(new PopupDialog(ui, number, ui.Host.NewTable(), () => clock.Now))),
        ];
        foreach (var dialog in dialogs)
        {
            Wire(dialog);
        }
    }

    /// <summary>The dialogs on the screen, from the top.</summary>
    public IReadOnlyList<PopupDialog> Shown => shown;

    /// <inheritdoc/>
    public IStaticPopupDialog? StaticPopup_Show(
        string which,
        DynValue text_arg1,
        DynValue text_arg2,
        DynValue data,
        IFrame? insertedFrame
    )
    {
        var definition = Definition(which);
        definition.Require();
        foreach (var (kind, what) in definition.WrongFields)
        {
            lua.Find(kind, what);
        }

        if (!MayShow(definition))
        {
            Call(definition, "OnCancel", DynValue.Nil, data);
            return null;
        }

        MakeRoom(definition, data);
        if (Array.Find(dialogs, dialog => dialog.Definition is null) is not { } free)
        {
            Call(definition, "OnCancel", DynValue.Nil, data);
            return null;
        }

        free.Open(definition, TextOf(definition, text_arg1, text_arg2), data, (Frame?)insertedFrame);
        LabelButtons(free, definition);
        shown.Add(free);
        PopupLayout.Stack(shown);
        StartTimeout(free, definition);
        free.Show();
        Play(definition, "sound");
        Call(definition, "OnShow", free.Handle, free.Data);
        if (free.Definition == definition)
        {
            PopupLayout.Arrange(free);
        }

        return free;
    }

    /// <inheritdoc/>
    public void StaticPopup_Hide(string which, DynValue data)
    {
        foreach (var dialog in shown.Where(dialog => Matches(dialog, which, data)).ToArray())
        {
            Close(dialog);
        }
    }

    /// <inheritdoc/>
    public (string? FrameName, IStaticPopupDialog? Dialog) StaticPopup_Visible(string which)
    {
        var found = shown.Find(dialog => dialog.Definition?.Which == which);
        return (found?.Name, found);
    }

    /// <inheritdoc/>
    public IStaticPopupDialog? StaticPopup_FindVisible(string which, DynValue data) =>
        shown.Find(dialog => Matches(dialog, which, data));

    private PopupDefinition Definition(string which) =>
        definitions.Get(which).Table is { } info
            ? new PopupDefinition(which, info)
            : throw new ApiException($"StaticPopup_Show: no dialog is called {which}");

    private bool MayShow(PopupDefinition definition) =>
        (!conditions.IsInCinematic || definition.Flag("interruptCinematic"))
        && (!conditions.IsDeadOrGhost || definition.Flag("whileDead"));

    private void MakeRoom(PopupDefinition definition, DynValue data)
    {
        foreach (var dialog in shown.ToArray())
        {
            var isSame = Matches(dialog, definition.Which, data);
            if (
                (definition.Flag("exclusive") && dialog.Definition!.Flag("exclusive") && !isSame)
                || dialog.Definition!.Which == definition.Text("cancels")
            )
            {
                Cancel(dialog, "override");
            }
            else if (isSame)
            {
                var cancels = !definition.Flag("noCancelOnReuse");
                Close(dialog, cancels ? "override" : null);
            }
        }
    }

    // Of a dialog that may be there several times, the data tells which one is meant.
    private static bool Matches(PopupDialog dialog, string which, DynValue data) =>
        dialog.Definition is { } definition
        && definition.Which == which
        && (!definition.Flag("multiple") || data.Type == DataType.Nil || dialog.Data.Equals(data));

    private string TextOf(PopupDefinition definition, DynValue first, DynValue second)
    {
        var text = definition.Text("text") ?? "";
        if (text.Length == 0)
        {
            return first.CastToString() ?? "";
        }

        return lua.Format(text, first, second);
    }

    private void LabelButtons(PopupDialog dialog, PopupDefinition definition)
    {
        for (var index = 1; index <= PopupDialog.ButtonCount; index++)
        {
            var label = definition.Text($"button{index}");
            var test = definition.Function($"DisplayButton{index}");
            var isShown =
                label is not null
                && (test.Type == DataType.Nil || lua.Invoke(test, dialog.Handle, dialog.Data).CastToBool());
            var button = dialog.ButtonAt(index);
            button.SetText(label);
            button.SetShown(isShown);
            button.Enable();
        }

        dialog.ButtonAt(5).SetText(definition.Text("extraButton"));
        dialog.ButtonAt(5).SetShown(definition.Text("extraButton") is not null);
        Delay(dialog, definition);
    }
}
