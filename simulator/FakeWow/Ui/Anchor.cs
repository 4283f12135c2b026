namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A point of a region that is held at a point of another (null: the screen), offsets in UI units to the right and up.</summary>
public sealed record Anchor(FramePoint Point, Region? RelativeTo, FramePoint RelativePoint, double X, double Y);
