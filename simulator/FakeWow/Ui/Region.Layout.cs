using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;

namespace AzerothsTopTalent.FakeWow.Ui;

// Anchors and sizes.
public abstract partial class Region
{
    private readonly List<Anchor> anchors = [];
    private double width;
    private double height;

    public IReadOnlyList<Anchor> Anchors => anchors;

    /// <summary>The width it has where anchors do not stretch it.</summary>
    internal virtual double OwnWidth => width;

    /// <summary>The width that was set, 0 for none.</summary>
    internal double SetWidthValue => width;

    /// <summary>The height it has where anchors do not stretch it, at a width.</summary>
    internal virtual double OwnHeightAt(double width) => height;

    internal double SetHeightValue => height;

    /// <inheritdoc/>
    public void SetPoint(string point, IRegion? relativeTo, string? relativePoint, double offsetX, double offsetY)
    {
        var own = FramePoint.Find(point) ?? throw UnknownPoint(point);
        var other = relativePoint is null ? own : FramePoint.Find(relativePoint) ?? throw UnknownPoint(relativePoint);
        if (relativeTo == this)
        {
            throw new ApiException($"{Kind}:SetPoint(): trying to anchor to itself");
        }

        anchors.RemoveAll(anchor => anchor.Point == own);
        anchors.Add(new Anchor(own, (Region?)relativeTo ?? Parent, other, offsetX, offsetY));
    }

    /// <summary>Moves it; as in the game it then hangs at the screen's corner, where it was let go.</summary>
    internal void MoveBy(double right, double up)
    {
        if (Place is { } place)
        {
            anchors.Clear();
            anchors.Add(
                new Anchor(
                    FramePoint.TopLeft,
                    null,
                    FramePoint.TopLeft,
                    place.Left + right,
                    place.Top + up - Ui.Screen.Top
                )
            );
        }
    }

    /// <inheritdoc/>
    public void ClearAllPoints() => anchors.Clear();

    /// <inheritdoc/>
    public void SetAllPoints(IRegion? relativeTo)
    {
        var other = (Region?)relativeTo ?? Parent;
        anchors.Clear();
        anchors.Add(new Anchor(FramePoint.TopLeft, other, FramePoint.TopLeft, 0, 0));
        anchors.Add(new Anchor(FramePoint.BottomRight, other, FramePoint.BottomRight, 0, 0));
    }

    /// <inheritdoc/>
    public int GetNumPoints() => anchors.Count;

    /// <inheritdoc/>
    public (string Point, IRegion? RelativeTo, string RelativePoint, double OffsetX, double OffsetY)? GetPoint(
        int anchorIndex
    ) => anchorIndex >= 1 && anchorIndex <= anchors.Count ? Describe(anchors[anchorIndex - 1]) : null;

    /// <inheritdoc/>
    public void SetSize(double x, double y)
    {
        var isOther = width != x || height != y;
        width = Math.Max(0, x);
        height = Math.Max(0, y);
        if (isOther)
        {
            SizeChanged();
        }
    }

    /// <inheritdoc/>
    public void SetWidth(double width) => SetSize(width, height);

    /// <inheritdoc/>
    public void SetHeight(double height) => SetSize(width, height);

    /// <inheritdoc/>
    public double GetWidth() => Place?.Width ?? OwnWidth;

    /// <inheritdoc/>
    public double GetHeight() => Place?.Height ?? OwnHeightAt(OwnWidth);

    /// <inheritdoc/>
    public double? GetLeft() => Place?.Left;

    /// <inheritdoc/>
    public double? GetRight() => Place?.Right;

    /// <inheritdoc/>
    public double? GetTop() => Place?.Top;

    /// <inheritdoc/>
    public double? GetBottom() => Place?.Bottom;

    /// <inheritdoc/>
    public (double X, double Y)? GetCenter() => Place is { } place ? (place.CenterX, place.CenterY) : null;

    protected virtual void SizeChanged() { }

    private static (string Point, IRegion? RelativeTo, string RelativePoint, double OffsetX, double OffsetY) Describe(
        Anchor anchor
    ) => (anchor.Point.Name, anchor.RelativeTo, anchor.RelativePoint.Name, anchor.X, anchor.Y);

    private ApiException UnknownPoint(string point) => new($"{Kind}:SetPoint(): Unknown region point ({point})");
}
