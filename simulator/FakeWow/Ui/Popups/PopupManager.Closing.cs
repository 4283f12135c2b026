using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui.Popups;

// How dialogs end: by a click, Escape, time, another dialog.
public sealed partial class PopupManager
{
    /// <summary>The player presses Escape; true if a dialog was closed by it.</summary>
    public bool PressEscape()
    {
        var closed = shown.Where(dialog => dialog.Definition!.Flag("hideOnEscape")).ToArray();
        foreach (var dialog in closed)
        {
            var definition = dialog.Definition!;
            if (!definition.Flag("noCancelOnEscape"))
            {
                Call(definition, "OnCancel", dialog.Handle, dialog.Data, "clicked");
            }

            if (dialog.Definition == definition)
            {
                Close(dialog);
            }
        }

        return closed.Length > 0;
    }

    /// <summary>The player presses Enter; true if a dialog took it.</summary>
    public bool PressEnter()
    {
        foreach (var dialog in shown.ToArray())
        {
            var first = dialog.VisibleButtons.FirstOrDefault(button => button.CanBeClicked);
            if (dialog.Definition!.Flag("enterClicksFirstButton") && first is not null)
            {
                Click(dialog, first.Id);
                return true;
            }
        }

        return false;
    }

    /// <summary>Calls OnUpdate of the dialogs that have it.</summary>
    public void Update(double elapsed)
    {
        foreach (var dialog in shown.ToArray())
        {
            // One that was called may have closed another.
            if (dialog.Definition is { } definition)
            {
                TellTimeLeft(dialog, definition);
                Call(definition, "OnUpdate", dialog.Handle, DynValue.NewNumber(elapsed), dialog.Data);
            }
        }
    }

    public bool WantsFrames => shown.Exists(dialog => WantsFramesFor(dialog.Definition!));

    private static bool WantsFramesFor(PopupDefinition definition) =>
        definition.Function("OnUpdate").Type != DataType.Nil
        || definition.Function("GetExpirationText").Type != DataType.Nil;

    private void TellTimeLeft(PopupDialog dialog, PopupDefinition definition)
    {
        if (
            dialog.Deadline is { } deadline
            && Call(definition, "GetExpirationText", dialog.Handle, dialog.Data, deadline - clock.Now).String
                is { } text
        )
        {
            dialog.SetText(text);
        }
    }

    private void Play(PopupDefinition definition, string field)
    {
        if (definition.Number(field) is > 0 and var sound)
        {
            lua.Play((int)sound);
        }
    }

    private void Wire(PopupDialog dialog)
    {
        for (var index = 1; index <= PopupDialog.ButtonCount + 1; index++)
        {
            var pressed = index;
            dialog.ButtonAt(index).SetScript("OnClick", Handler(() => Click(dialog, pressed)));
        }

        dialog.CloseButton.SetScript(
            "OnClick",
            Handler(() =>
            {
                if (dialog.Definition is { } definition)
                {
                    Call(definition, "OnCloseClicked", dialog.Handle, dialog.Data);
                    if (dialog.Definition == definition)
                    {
                        Close(dialog);
                    }
                }
            })
        );
        dialog.EditBox.SetScript("OnEnterPressed", Handler(() => EditBoxKey(dialog, "EditBoxOnEnterPressed")));
        dialog.EditBox.SetScript("OnEscapePressed", Handler(() => EditBoxKey(dialog, "EditBoxOnEscapePressed")));
        dialog.EditBox.SetScript("OnTextChanged", Handler(() => EditBoxKey(dialog, "EditBoxOnTextChanged")));
    }

    private void Click(PopupDialog dialog, int index)
    {
        if (dialog.Definition is not { } definition)
        {
            return;
        }

        var keepsOpen = definition.Flag("selectCallbackByIndex")
            ? ClickByIndex(dialog, definition, index)
            : ClickByRole(dialog, definition, index);
        // The callback may have closed it, or have shown something else in its place.
        if (!keepsOpen && dialog.Definition == definition)
        {
            Close(dialog);
        }
    }

    private bool ClickByIndex(PopupDialog dialog, PopupDefinition definition, int index)
    {
        string[] names = index switch
        {
            1 => ["OnAccept", "OnButton1"],
            2 => ["OnCancel", "OnButton2"],
            5 => ["OnExtraButton"],
            _ => [$"OnButton{index}"],
        };
        var name = Array.Find(names, name => definition.Function(name).Type != DataType.Nil);
        return name is not null && Call(definition, name, dialog.Handle, dialog.Data, "clicked").CastToBool();
    }

    // The older way: the fourth button cancels too, and the third cannot keep the dialog open by its result.
    private bool ClickByRole(PopupDialog dialog, PopupDefinition definition, int index)
    {
        switch (index)
        {
            case 1:
                return Call(definition, "OnAccept", dialog.Handle, dialog.Data, dialog.Data2).CastToBool();
            case 3:
                Call(definition, "OnAlt", dialog.Handle, dialog.Data, "clicked");
                return definition.Flag("noCloseOnAlt");
            case 5:
                return Call(definition, "OnExtraButton", dialog.Handle, dialog.Data, dialog.Data2).CastToBool();
            default:
                return Call(definition, "OnCancel", dialog.Handle, dialog.Data, "clicked").CastToBool();
        }
    }

    private void StartTimeout(PopupDialog dialog, PopupDefinition definition)
    {
        var seconds = definition.Number("timeout");
        if (seconds <= 0)
        {
            return;
        }

        var deadline = clock.Now + seconds;
        dialog.Deadline = deadline;
        if (definition.Flag("timeoutInformationalOnly"))
        {
            return;
        }

        clock.After(
            seconds,
            () =>
            {
                if (dialog.Definition == definition && dialog.Deadline == deadline)
                {
                    Cancel(dialog, "timeout");
                }
            }
        );
    }

    // The first button waits, counting down on its label.
    private void Delay(PopupDialog dialog, PopupDefinition definition)
    {
        var start = definition.Function("StartDelay");
        var seconds =
            start.Type == DataType.Nil
                ? definition.Number("acceptDelay")
                : lua.Invoke(start, dialog.Handle).CastToNumber() ?? 0;
        if (seconds <= 0)
        {
            return;
        }

        var button = dialog.ButtonAt(1);
        var label = button.Label;
        button.Disable();
        button.SetText(Math.Ceiling(seconds).ToString("F0"));
        clock.After(
            seconds,
            () =>
            {
                if (dialog.Definition == definition)
                {
                    button.SetText(label);
                    button.Enable();
                    Call(definition, "OnAcceptDelayExpired", dialog.Handle, dialog.Data);
                }
            }
        );
    }

    private void Cancel(PopupDialog dialog, string reason) => Close(dialog, reason);

    /// <summary>Hides a dialog: OnHide runs, and then, with a reason, OnCancel.</summary>
    private void Close(PopupDialog dialog, string? cancelReason = null)
    {
        var definition = dialog.Definition!;
        var data = dialog.Data;
        shown.Remove(dialog);
        dialog.Hide();
        Play(definition, "hideSound");
        Call(definition, "OnHide", dialog.Handle, data);
        dialog.Release();
        PopupLayout.Stack(shown);
        if (cancelReason is not null)
        {
            Call(definition, "OnCancel", dialog.Handle, data, cancelReason);
        }
    }

    private void EditBoxKey(PopupDialog dialog, string function)
    {
        if (dialog.Definition is { } definition)
        {
            Call(definition, function, dialog.EditBox.Handle, dialog.Data);
        }
    }

    private DynValue Call(PopupDefinition definition, string function, params DynValue[] arguments) =>
        definition.Function(function) is { Type: not DataType.Nil } found ? lua.Invoke(found, arguments) : DynValue.Nil;

    private static DynValue Handler(Action action) =>
        DynValue.NewCallback(
            (_, _) =>
            {
                action();
                return DynValue.Void;
            }
        );
}
