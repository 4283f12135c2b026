using AzerothsTopTalent.FakeWow.Api;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A window on a larger frame.</summary>
public sealed class ScrollFrame(UserInterface ui, string? name, Frame? parent, int id = 0)
    : Frame(ui, "ScrollFrame", name, parent, id),
        IScrollFrame
{
    public double Offset { get; private set; }

    public Frame? Child { get; private set; }

    /// <inheritdoc/>
    public void SetScrollChild(IFrame scrollChild)
    {
        Child = (Frame)scrollChild;
        Child.SetParent(this);
        Hang(Child);
    }

    /// <inheritdoc/>
    public void SetVerticalScroll(double offset)
    {
        Offset = offset;
        if (Child is not null)
        {
            Hang(Child);
        }
    }

    /// <inheritdoc/>
    public double GetVerticalScroll() => Offset;

    /// <inheritdoc/>
    public double GetVerticalScrollRange() => Math.Max(0, (Child?.GetHeight() ?? 0) - GetHeight());

    // The child hangs at the window's top left, drawn up by the offset.
    private void Hang(Frame child)
    {
        child.ClearAllPoints();
        child.SetPoint("TOPLEFT", this, "TOPLEFT", 0, Offset);
    }
}
