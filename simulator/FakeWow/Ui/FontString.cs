using AzerothsTopTalent.FakeWow.Api;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>Text.</summary>
public sealed class FontString(UserInterface ui, string? name, Frame parent, Font font)
    : Region(ui, "FontString", name, parent),
        IFontString
{
    private bool wraps = true;
    private int maxLines;

    /// <summary>What stands in it, empty for nothing.</summary>
    public string Text { get; private set; } = "";

    public Font Font { get; private set; } = font;

    /// <summary>LEFT, CENTER or RIGHT.</summary>
    public string Justify { get; private set; } = "CENTER";

    /// <summary>The colour that was set over the font's own, as rrggbb; null for none.</summary>
    public string? Color { get; private set; }

    internal override double OwnWidth => SetWidthValue > 0 ? SetWidthValue : Measured(0).Width;

    internal override double OwnHeightAt(double width) =>
        SetHeightValue > 0 ? SetHeightValue : Measured(SetWidthValue > 0 || Anchors.Count > 1 ? width : 0).Height;

    /// <summary>The lines as they are broken on the screen.</summary>
    public IReadOnlyList<string> Lines => Measured(GetWidth()).Lines;

    /// <summary>The same lines with their colours.</summary>
    public IEnumerable<IReadOnlyList<TextRun>> ColoredLines => TextMarkup.Colored(Text, Lines);

    /// <inheritdoc/>
    public void SetText(string? text) => Text = text ?? "";

    /// <inheritdoc/>
    public string? GetText() => Text.Length > 0 ? Text : null;

    /// <inheritdoc/>
    public void SetTextColor(double colorR, double colorG, double colorB, double? a) =>
        Color = Colors.Hex(colorR, colorG, colorB);

    /// <inheritdoc/>
    public void SetJustifyH(string justifyH) => Justify = justifyH.ToUpperInvariant();

    /// <inheritdoc/>
    public void SetJustifyV(string justifyV) { }

    /// <inheritdoc/>
    public void SetFontObject(string font) => Font = Fonts.Find(font) ?? throw Fonts.Unknown(font);

    /// <inheritdoc/>
    public void SetWordWrap(bool wrap) => wraps = wrap;

    /// <inheritdoc/>
    public void SetMaxLines(int maxLines) => this.maxLines = maxLines;

    /// <inheritdoc/>
    public double GetStringWidth() => Measured(LineWidth).Width;

    /// <inheritdoc/>
    public double GetStringHeight() => Measured(LineWidth).Height;

    /// <inheritdoc/>
    public bool IsTruncated() => Measured(LineWidth).IsTruncated;

    private double LineWidth =>
        SetWidthValue > 0 ? SetWidthValue
        : Place is { } place && Anchors.Count > 1 ? place.Width
        : 0;

    private MeasuredText Measured(double width) => TextMeasure.Measure(Text, Font, wraps ? width : 0, maxLines);
}
