namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>
/// Where a region is, from its anchors and its size. Two anchors on different sides of an axis stretch it; one anchor and a size place
/// it. Without an anchor it is nowhere.
/// </summary>
public static class LayoutSolver
{
    /// <summary>Deeper chains than any real interface are a circle.</summary>
    private const int DeepestChain = 64;

    /// <summary>Null without anchors, or where the anchors run in a circle.</summary>
    public static Rect? Solve(Region region) => Solve(region, 0);

    private static Rect? Solve(Region region, int depth)
    {
        if (depth > DeepestChain || region.Anchors.Count == 0)
        {
            return region.IsScreen ? region.Ui.Screen : null;
        }

        var across = new List<(double Share, double Value)>();
        var up = new List<(double Share, double Value)>();
        foreach (var anchor in region.Anchors)
        {
            if ((anchor.RelativeTo is null ? region.Ui.Screen : Solve(anchor.RelativeTo, depth + 1)) is not { } other)
            {
                return null;
            }

            var (x, y) = other.At(anchor.RelativePoint);
            across.Add((anchor.Point.Across, x + anchor.X));
            up.Add((anchor.Point.Up, y + anchor.Y));
        }

        var (left, width) = Axis(across, region.OwnWidth);
        // Text wraps at the width it gets, so its height is known only now.
        var (bottom, height) = Axis(up, region.OwnHeightAt(width));
        return new Rect(left, bottom, width, height);
    }

    private static (double Start, double Length) Axis(List<(double Share, double Value)> anchors, double ownLength)
    {
        var first = anchors[0];
        foreach (var other in anchors)
        {
            if (Math.Abs(other.Share - first.Share) > 0.01)
            {
                var length = (other.Value - first.Value) / (other.Share - first.Share);
                return (first.Value - (length * first.Share), length);
            }
        }

        return (first.Value - (ownLength * first.Share), ownLength);
    }
}
