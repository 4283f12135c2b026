using AzerothsTopTalent.FakeWow.Api;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A box to tick.</summary>
public sealed class CheckButton(UserInterface ui, string? name, Frame? parent, int id = 0)
    : Button(ui, "CheckButton", name, parent, id),
        ICheckButton
{
    public bool IsChecked { get; private set; }

    /// <inheritdoc/>
    public void SetChecked(bool @checked) => IsChecked = @checked;

    /// <inheritdoc/>
    public bool GetChecked() => IsChecked;

    /// <inheritdoc/>
    public override void Click(string button)
    {
        if (CanBeClicked)
        {
            // The tick changes before the script runs.
            IsChecked = !IsChecked;
        }

        base.Click(button);
    }
}
