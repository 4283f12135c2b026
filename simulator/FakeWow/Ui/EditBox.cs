using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A line, or lines, to write in.</summary>
public sealed class EditBox(UserInterface ui, string? name, Frame? parent, int id = 0)
    : Frame(ui, "EditBox", name, parent, id),
        IEditBox
{
    private bool takesFocus = true;
    private int maxLetters;

    public string Text { get; private set; } = "";

    /// <summary>What the player would copy now: start and length in letters, null for nothing.</summary>
    public (int Start, int Length)? Highlight { get; private set; }

    public bool IsMultiLine { get; private set; }

    /// <summary>What stands there in grey while nothing is written; empty for nothing.</summary>
    public string Instructions { get; internal set; } = "";

    public Font Font { get; private set; } = Fonts.Find("ChatFontNormal")!;

    /// <inheritdoc/>
    public void SetText(string text) => Change(text, byPlayer: false);

    /// <inheritdoc/>
    public string GetText() => Text;

    /// <inheritdoc/>
    public void SetFocus() => Ui.Focus = this;

    /// <inheritdoc/>
    public void ClearFocus()
    {
        if (Ui.Focus == this)
        {
            Ui.Focus = null;
        }
    }

    /// <inheritdoc/>
    public bool HasFocus() => Ui.Focus == this;

    /// <inheritdoc/>
    public void HighlightText(int start, int stop)
    {
        var end = stop < 0 ? Text.Length : Math.Min(stop, Text.Length);
        var begin = Math.Clamp(start, 0, end);
        Highlight = end > begin ? (begin, end - begin) : null;
    }

    /// <inheritdoc/>
    public void SetAutoFocus(bool autoFocus) => takesFocus = autoFocus;

    /// <inheritdoc/>
    public void SetMultiLine(bool multiline) => IsMultiLine = multiline;

    /// <inheritdoc/>
    public void SetMaxLetters(int maxLetters) => this.maxLetters = maxLetters;

    /// <inheritdoc/>
    public void SetCursorPosition(int cursorPosition) => Highlight = null;

    /// <inheritdoc/>
    public void SetFontObject(string font) => Font = Fonts.Find(font) ?? throw Fonts.Unknown(font);

    /// <summary>The player writes: the text is what he leaves there.</summary>
    public void Type(string text) => Change(text, byPlayer: true);

    /// <summary>The game empties it; nobody is told.</summary>
    internal void Clear() => (Text, Highlight) = ("", null);

    /// <summary>What the player gets with the copy keys.</summary>
    public string Copy() => Highlight is { } marked ? Text.Substring(marked.Start, marked.Length) : "";

    /// <inheritdoc/>
    protected internal override void VisibilityChanged(bool isVisible)
    {
        base.VisibilityChanged(isVisible);
        if (isVisible && takesFocus)
        {
            SetFocus();
        }
        else if (!isVisible)
        {
            ClearFocus();
        }
    }

    private void Change(string text, bool byPlayer)
    {
        Text = maxLetters > 0 && text.Length > maxLetters ? text[..maxLetters] : text;
        Highlight = null;
        Run("OnTextChanged", DynValue.NewBoolean(byPlayer));
    }
}
