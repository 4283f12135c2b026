using AzerothsTopTalent.FakeWow.Drawing;
using AzerothsTopTalent.FakeWow.Ui;

namespace AzerothsTopTalent.Scenarios.Playing;

/// <summary>What the player sees and hears beside popups, windows and chat.</summary>
public sealed partial class AddonClient
{
    public IReadOnlyList<int> Sounds => Client.Record.Sounds;

    public IReadOnlyList<string> Tooltip =>
        Client.IsRunning && Client.Ui.Tooltip.Shown ? [.. Client.Ui.Tooltip.Lines.Select(TextMarkup.Strip)] : [];

    public IReadOnlyList<string> Dialogs =>
        Client.IsRunning ? [.. Client.Session.Popups.Shown.Select(dialog => dialog.Definition!.Which)] : [];

    public IReadOnlyList<string> Options => Client.IsRunning ? [.. Client.Session.Settings.Texts] : [];

    public string? EditBoxText => Client.IsRunning ? Client.Ui.Focus?.GetText() : null;

    public string Picture() => SvgDrawing.Screen(Client.Ui);
}
