using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui.Popups;

// How dialogs end: by a click, Escape, time, another dialog.
public sealed partial class PopupManager
{
    /// <summary>The player presses Escape; true if a dialog was closed by it.</summary>
    public bool PressEscape()
    {
        var closed = Backwards(dialog => dialog.Definition!.Flag("hideOnEscape"));
        foreach (var dialog in closed)
        {
            var definition = dialog.Definition;
            if (definition?.Flag("noCancelOnEscape") == false)
            {
                Call(definition, "OnCancel", dialog.Handle, dialog.Data, "clicked");
            }

            if (definition is not null && dialog.Definition == definition)
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
            var definition = dialog.Definition;
            var first = dialog.VisibleButtons.FirstOrDefault(button => button.CanBeClicked);
            if (definition?.Flag("enterClicksFirstButton") == true && first is not null)
            {
                Click(dialog, first.Id);
                Play(definition, "hideSound");
                return true;
            }
        }

        return false;
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
        dialog.WhenHidden = () => Hidden(dialog);
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

    // A button without a function does nothing, and the dialog stays.
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
        return name is null || Call(definition, name, dialog.Handle, dialog.Data, "clicked").CastToBool();
    }

    // The older way: the fourth button cancels too, and the third and the extra one cannot keep the dialog open by their result.
    private bool ClickByRole(PopupDialog dialog, PopupDefinition definition, int index)
    {
        switch (index)
        {
            case 1:
                var accepts = definition.Function("OnAccept").Type != DataType.Nil ? "OnAccept" : "OnButton1";
                return Call(definition, accepts, dialog.Handle, dialog.Data, dialog.Data2).CastToBool();
            case 3:
                Call(definition, "OnAlt", dialog.Handle, dialog.Data, "clicked");
                return definition.Flag("noCloseOnAlt");
            case 5:
                Call(definition, "OnExtraButton", dialog.Handle, dialog.Data, dialog.Data2);
                return false;
            default:
                return Call(definition, "OnCancel", dialog.Handle, dialog.Data, "clicked").CastToBool();
        }
    }

    /// <summary>Hides a dialog: OnHide runs, and then, with a reason, OnCancel.</summary>
    private void Close(PopupDialog dialog, string? cancelReason = null)
    {
        var definition = dialog.Definition!;
        var data = dialog.Data;
        dialog.Hide();
        if (cancelReason is not null)
        {
            Call(definition, "OnCancel", dialog.Handle, data, cancelReason);
        }
    }

    /// <summary>A dialog was hidden, by the game or by the addon: its functions for that run, and it is free again.</summary>
    private void Hidden(PopupDialog dialog)
    {
        if (dialog.Definition is not { } definition)
        {
            return;
        }

        if (dialog.CustomOnHide.Type != DataType.Nil)
        {
            lua.Invoke(dialog.CustomOnHide, dialog.Handle);
        }

        Call(definition, "OnHide", dialog.Handle, dialog.Data);
        shown.Remove(dialog);
        dialog.Release();
    }

    /// <summary>Tells a dialog's definition of a link in its text.</summary>
    internal void TellLink(PopupDialog dialog, string function, params DynValue[] arguments)
    {
        if (dialog.Definition is { } definition)
        {
            Call(definition, function, [dialog.Handle, .. arguments]);
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
