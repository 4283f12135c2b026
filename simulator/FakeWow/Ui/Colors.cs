namespace AzerothsTopTalent.FakeWow.Ui;

internal static class Colors
{
    /// <summary>Parts from 0 to 1 as rrggbb.</summary>
    public static string Hex(double red, double green, double blue) => $"{Part(red):x2}{Part(green):x2}{Part(blue):x2}";

    private static int Part(double value) => (int)Math.Round(Math.Clamp(value, 0, 1) * 255);
}
