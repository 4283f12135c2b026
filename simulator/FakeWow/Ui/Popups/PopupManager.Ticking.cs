using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui.Popups;

// What goes on while a dialog is shown: its timeout, its delays, its own OnUpdate.
public sealed partial class PopupManager
{
    public bool WantsFrames => shown.Exists(WantsFramesFor);

    /// <summary>Lets that many seconds pass for all dialogs.</summary>
    public void Update(double elapsed)
    {
        foreach (var dialog in shown.ToArray())
        {
            // One that was called may have closed another.
            if (dialog.Definition is not { } definition)
            {
                continue;
            }

            TellTimeLeft(dialog, definition);
            if (!Starts(dialog, definition, elapsed))
            {
                CountDown(dialog, definition, elapsed);
                Call(definition, "OnUpdate", dialog.Handle, DynValue.NewNumber(elapsed), dialog.Data);
            }
        }
    }

    private static bool WantsFramesFor(PopupDialog dialog) =>
        dialog.StartDelay is not null
        || dialog.AcceptDelay is not null
        || Array.Exists(
            ["OnUpdate", "GetExpirationText", "GetExpirationSubText"],
            name => dialog.Definition!.Function(name).Type != DataType.Nil
        );

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
                    Close(dialog, "timeout");
                }
            }
        );
    }

    /// <summary>The first button waits, if the dialog says so.</summary>
    private void StartDelay(PopupDialog dialog, PopupDefinition definition)
    {
        var start = definition.Function("StartDelay");
        if (start.Type != DataType.Nil)
        {
            dialog.StartDelay = lua.Invoke(start, dialog.Handle).CastToNumber();
        }
        else if (definition.Number("acceptDelay") is > 0 and var seconds)
        {
            dialog.AcceptDelay = seconds;
        }

        dialog.ButtonAt(1).SetEnabled(dialog is { AcceptDelay: null, StartDelay: null or <= 0 });
    }

    private void TellTimeLeft(PopupDialog dialog, PopupDefinition definition)
    {
        if (dialog.Deadline is not { } deadline || deadline <= clock.Now || dialog.StartDelay is not null)
        {
            return;
        }

        var left = Math.Ceiling(deadline - clock.Now);
        Ask(dialog, definition, "GetExpirationText", left, dialog.Text);
        Ask(dialog, definition, "GetExpirationSubText", left, dialog.SubText);
    }

    /// <summary>Whether a StartDelay ended in this frame: the text is then the first one again, and nothing more is done.</summary>
    private bool Starts(PopupDialog dialog, PopupDefinition definition, double elapsed)
    {
        if (dialog.StartDelay is not { } delay)
        {
            return false;
        }

        if (delay - elapsed <= 0)
        {
            dialog.StartDelay = null;
            dialog.Text.SetText(dialog.ShownText);
            dialog.ButtonAt(1).Enable();
            PopupLayout.Arrange(dialog);
            return true;
        }

        dialog.StartDelay = delay - elapsed;
        Ask(dialog, definition, "GetExpirationText", Math.Ceiling(delay - elapsed), dialog.Text);
        return false;
    }

    private void CountDown(PopupDialog dialog, PopupDefinition definition, double elapsed)
    {
        if (dialog.AcceptDelay is not { } delay)
        {
            return;
        }

        var button = dialog.ButtonAt(1);
        if (delay - elapsed <= 0)
        {
            dialog.AcceptDelay = null;
            button.SetText(definition.Text("button1"));
            button.Enable();
            Call(definition, "OnAcceptDelayExpired", dialog.Handle, dialog.Data);
        }
        else
        {
            dialog.AcceptDelay = delay - elapsed;
            button.SetText(Math.Ceiling(delay - elapsed).ToString("F0"));
        }
    }

    private void Ask(PopupDialog dialog, PopupDefinition definition, string function, double seconds, FontString text)
    {
        if (definition.Function(function).Type == DataType.Nil)
        {
            return;
        }

        text.SetText(Call(definition, function, dialog.Handle, dialog.Data, seconds).String);
        if (dialog.Definition == definition)
        {
            PopupLayout.Arrange(dialog);
        }
    }
}
