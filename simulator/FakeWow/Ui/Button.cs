using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A frame to click.</summary>
public class Button(UserInterface ui, string kind, string? name, Frame? parent, int id = 0)
    : Frame(ui, kind, name, parent, id),
        IButton
{
    private FontString? label;
    private Font font = Fonts.Default;

    /// <summary>The label, empty for none.</summary>
    public string Label => label?.Text ?? "";

    public bool CanBeClicked { get; private set; } = true;

    /// <inheritdoc/>
    public void SetText(string? text)
    {
        label ??= MakeLabel();
        label.SetText(text);
    }

    /// <inheritdoc/>
    public string? GetText() => label?.GetText();

    /// <inheritdoc/>
    public IFontString? GetFontString() => label;

    /// <inheritdoc/>
    public void Enable() => CanBeClicked = true;

    /// <inheritdoc/>
    public void Disable() => CanBeClicked = false;

    /// <inheritdoc/>
    public void SetEnabled(bool enabled) => CanBeClicked = enabled;

    /// <inheritdoc/>
    public bool IsEnabled() => CanBeClicked;

    /// <inheritdoc/>
    public virtual void Click(string button)
    {
        if (CanBeClicked)
        {
            Run("OnClick", button, DynValue.False);
        }
    }

    /// <inheritdoc/>
    public void RegisterForClicks(IReadOnlyList<string> buttons) { }

    /// <inheritdoc/>
    public double GetTextWidth() => label?.GetStringWidth() ?? 0;

    /// <inheritdoc/>
    public void SetNormalTexture(int asset) { }

    /// <inheritdoc/>
    public void SetHighlightTexture(int asset) { }

    /// <inheritdoc/>
    public void SetNormalFontObject(string font)
    {
        this.font = Fonts.Find(font) ?? throw Fonts.Unknown(font);
        label?.SetFontObject(font);
    }

    private FontString MakeLabel()
    {
        var made = new FontString(Ui, null, this, font);
        made.SetPoint("CENTER", null, null, 0, 0);
        return made;
    }
}
