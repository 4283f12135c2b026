namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>One of the nine points by which a region is anchored.</summary>
public sealed record FramePoint
{
    private static readonly FramePoint[] All =
    [
        new("TOPLEFT", 0, 1),
        new("TOP", 0.5, 1),
        new("TOPRIGHT", 1, 1),
        new("LEFT", 0, 0.5),
        new("CENTER", 0.5, 0.5),
        new("RIGHT", 1, 0.5),
        new("BOTTOMLEFT", 0, 0),
        new("BOTTOM", 0.5, 0),
        new("BOTTOMRIGHT", 1, 0),
    ];

    private FramePoint(string name, double across, double up)
    {
        Name = name;
        Across = across;
        Up = up;
    }

    public static FramePoint TopLeft => All[0];

    public static FramePoint BottomRight => All[8];

    public string Name { get; }

    /// <summary>0 at the left edge, 1 at the right one.</summary>
    public double Across { get; }

    /// <summary>0 at the bottom, 1 at the top.</summary>
    public double Up { get; }

    /// <summary>The point of a name in any case of letters; null for an unknown one.</summary>
    public static FramePoint? Find(string name) =>
        Array.Find(All, point => string.Equals(point.Name, name, StringComparison.OrdinalIgnoreCase));
}
