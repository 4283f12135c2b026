using Spectre.Console;
using Spectre.Console.Rendering;

namespace AzerothsTopTalent.Tool.Progress;

/// <summary>A bar of forty cells.</summary>
internal static class Bar
{
    private const int Width = 40;

    public static IRenderable Of(int done, int total)
    {
        var full = total == 0 ? 0 : (int)Math.Round((double)Width * done / total);
        var bar = new Paragraph();
        bar.Append(new string('█', full), new Style(done == total ? Color.Green : Color.Blue));
        bar.Append(new string('░', Width - full), new Style(Color.Grey));
        return bar;
    }
}
