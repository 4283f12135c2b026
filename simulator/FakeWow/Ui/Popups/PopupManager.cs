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

    // By their numbers, as they are stacked on the screen.
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
        IFrame? insertedFrame,
        DynValue customOnHideScript
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

        CancelOthers(definition);
        var same = FindShown(which, data);
        if (same is not null)
        {
            Close(same, definition.Flag("noCancelOnReuse") ? null : "override");
        }

        if ((same is { Definition: null } ? same : Array.Find(dialogs, IsFree)) is not { } free)
        {
            Call(definition, "OnCancel", DynValue.Nil, data);
            return null;
        }

        free.Open(definition, TextOf(definition, text_arg1, text_arg2), data, (Frame?)insertedFrame);
        free.CustomOnHide = customOnHideScript;
        LabelButtons(free, definition);
        shown.Add(free);
        shown.Sort((one, other) => one.Id.CompareTo(other.Id));
        Call(definition, "AnchorDialogFrame", free.Handle);
        PopupLayout.Stack(shown);
        StartTimeout(free, definition);
        free.Show();
        Call(definition, "OnShow", free.Handle, free.Data);
        if (free.Definition == definition)
        {
            PopupLayout.Arrange(free);
        }

        Play(definition, "sound");
        return free;
    }

    /// <inheritdoc/>
    public void StaticPopup_Hide(string which, DynValue data)
    {
        var isMeant = data.CastToBool();
        foreach (
            var dialog in Backwards(one =>
                one.Definition!.Which == which && (!isMeant || LuaValue.IsSame(one.Data, data))
            )
        )
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
    public IStaticPopupDialog? StaticPopup_FindVisible(string which, DynValue data) => FindShown(which, data);

    private PopupDefinition Definition(string which) =>
        definitions.Get(which).Table is { } info
            ? new PopupDefinition(which, info)
            : throw new ApiException($"Dialog {which} does not exist.");

    private bool MayShow(PopupDefinition definition) =>
        (!conditions.IsInCinematic || definition.Flag("interruptCinematic"))
        && (!conditions.IsDeadOrGhost || definition.Flag("whileDead"));

    private void CancelOthers(PopupDefinition definition)
    {
        if (definition.Flag("exclusive") && shown.Find(one => one.Definition!.Flag("exclusive")) is { } excluded)
        {
            Close(excluded, "override");
        }

        // The game asks the dialog that is to be shown whether it may stay, not those that are there.
        var closesAll =
            (definition.Flag("cancelIfNotAllowedWhileLoggingOut") && !definition.Flag("notClosableByLogout"))
            || (definition.Flag("cancelIfNotAllowedWhileDead") && !definition.Flag("whileDead"));
        foreach (var dialog in Backwards(one => closesAll || one.Definition!.Which == definition.Text("cancels")))
        {
            Close(dialog, "override");
        }
    }

    private static bool IsFree(PopupDialog dialog) => dialog.Definition is null;

    /// <summary>Of a dialog that may be there several times, the data tells which one is meant.</summary>
    private PopupDialog? FindShown(string which, DynValue data) =>
        shown.Find(dialog =>
            dialog.Definition!.Which == which
            && (!dialog.Definition.Flag("multiple") || LuaValue.IsSame(dialog.Data, data))
        );

    private PopupDialog[] Backwards(Func<PopupDialog, bool> isMeant) => [.. shown.Where(isMeant).Reverse()];

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

        var extra = definition.Text("extraButton");
        dialog.ButtonAt(PopupDialog.ButtonCount + 1).SetText(extra);
        dialog.ButtonAt(PopupDialog.ButtonCount + 1).SetShown(extra is not null);
        StartDelay(dialog, definition);
    }
}
