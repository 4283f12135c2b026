namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>A place on the screen in UI units from the bottom left.</summary>
public readonly record struct Rect(double Left, double Bottom, double Width, double Height)
{
    public double Right => Left + Width;

    public double Top => Bottom + Height;

    public double CenterX => Left + (Width / 2);

    public double CenterY => Bottom + (Height / 2);

    public (double X, double Y) At(FramePoint point) => (Left + (Width * point.Across), Bottom + (Height * point.Up));
}
