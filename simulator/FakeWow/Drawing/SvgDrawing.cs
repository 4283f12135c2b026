using System.Globalization;
using System.Net;
using System.Text;
using AzerothsTopTalent.FakeWow.Ui;

namespace AzerothsTopTalent.FakeWow.Drawing;

/// <summary>Draws the screen as a picture: everything where the layout puts it, in UI units. Pictures of the game are boxes, each in a colour of its own.</summary>
public static class SvgDrawing
{
    private const string Gold = "#8a6d2f";

    // Dialogs of the game are dark under a frame of dull metal, its buttons red and lighter above.
    private const string Paints = """
        <defs>
        <linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3d4d63"/><stop offset="0.6" stop-color="#6a5b4f"/><stop offset="1" stop-color="#2a2a22"/></linearGradient>
        <linearGradient id="metal" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#c9c3b4"/><stop offset="0.5" stop-color="#6b655a"/><stop offset="1" stop-color="#a39b88"/></linearGradient>
        <linearGradient id="red" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a51d14"/><stop offset="0.45" stop-color="#7b110c"/><stop offset="1" stop-color="#430605"/></linearGradient>
        <linearGradient id="grey" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#5a5a5a"/><stop offset="1" stop-color="#2a2a2a"/></linearGradient>
        <filter id="shadow"><feDropShadow dx="1" dy="1" stdDeviation="0.4" flood-color="#000"/></filter>
        </defs>

        """;

    /// <summary>An SVG file of all windows on the screen.</summary>
    public static string Screen(UserInterface ui)
    {
        var svg = new StringBuilder();
        var (width, height) = (Number(ui.Screen.Width), Number(ui.Screen.Height));
        svg.Append(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"'Friz Quadrata TT', 'Trebuchet MS', 'DejaVu Sans', Arial, sans-serif\">\n"
        );
        svg.Append(Paints).Append($"<rect width=\"{width}\" height=\"{height}\" fill=\"url(#dusk)\"/>\n");
        foreach (var window in Window.On(ui).Reverse())
        {
            DrawFrame(svg, window.Frame, ui.Screen);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void DrawFrame(StringBuilder svg, Frame frame, Rect screen)
    {
        if (frame.Place is not { } place)
        {
            return;
        }

        DrawBox(svg, frame, place, screen);
        foreach (var child in frame.Children.Where(child => child.Shown).OrderBy(child => child is Texture ? 0 : 1))
        {
            switch (child)
            {
                case Frame inner:
                    DrawFrame(svg, inner, screen);
                    break;
                case Texture texture:
                    DrawTexture(svg, texture, screen);
                    break;
                case FontString text when text.Place is { } textPlace:
                    DrawText(svg, text, textPlace, screen);
                    break;
            }
        }
    }

    private static void DrawBox(StringBuilder svg, Frame frame, Rect place, Rect screen)
    {
        switch (frame)
        {
            case CheckButton check:
                Rectangle(svg, place, screen, "#000000", Gold);
                if (check.IsChecked)
                {
                    Line(svg, "✔", place.CenterX, place.CenterY, screen, place.Height * 0.8, "#ffd100", "middle");
                }

                break;
            case Button { Look: FrameLook.Close }:
                Rectangle(svg, place, screen, "#5a1210", Gold);
                Line(svg, "×", place.CenterX, place.CenterY, screen, place.Height * 0.8, "#ffd100", "middle");
                break;
            case Button button:
                Rounded(
                    svg,
                    place,
                    screen,
                    3,
                    $"fill=\"url(#{(button.CanBeClicked ? "red" : "grey")})\" stroke=\"#1a0d05\""
                );
                Rounded(svg, Inner(place, 1.5), screen, 2, $"fill=\"none\" stroke=\"{Gold}\" stroke-opacity=\"0.8\"");
                break;
            case EditBox box:
                Rectangle(svg, place, screen, "#000000", "#777777");
                Line(svg, box.Text, place.Left + 4, place.CenterY, screen, box.Font.Height, "#ffffff", "start");
                break;
            case { Look: not FrameLook.None }:
            case { TakesMouse: true }:
                Rounded(
                    svg,
                    place,
                    screen,
                    7,
                    "fill=\"#0c0a08\" fill-opacity=\"0.92\" stroke=\"#0a0a0a\" stroke-width=\"6\""
                );
                Rounded(svg, place, screen, 7, "fill=\"none\" stroke=\"url(#metal)\" stroke-width=\"3\"");
                break;
        }

        if (frame.Title is { } title)
        {
            Line(svg, title, place.CenterX, place.Top - 10, screen, 12, "#ffd100", "middle");
        }
    }

    private static void DrawTexture(StringBuilder svg, Texture texture, Rect screen)
    {
        if (texture.Place is not { } place || place.Width <= 0 || place.Height <= 0)
        {
            return;
        }

        if (texture.Fill is { } fill)
        {
            Rectangle(svg, place, screen, "#" + fill, null, texture.FillAlpha);
        }
        else if (texture.File is not null || texture.Atlas is not null)
        {
            Rounded(svg, place, screen, 2, $"fill=\"{PaintOf(texture)}\" stroke=\"#1a1a1a\"");
            Rounded(svg, Inner(place, 1.5), screen, 1, "fill=\"none\" stroke=\"#ffffff\" stroke-opacity=\"0.25\"");
        }
    }

    /// <summary>The game's pictures are not here: each has a colour of its own, so that two can be told apart.</summary>
    private static string PaintOf(Texture texture)
    {
        if (texture.Tint is { } tint)
        {
            return "#" + tint;
        }

        var hue = (texture.Atlas ?? $"{texture.File}").Aggregate(17, (hash, letter) => ((hash * 31) + letter) % 360);
        return texture.IsDesaturated ? "#6a6a6a" : $"hsl({hue}, 40%, 38%)";
    }

    private static void DrawText(StringBuilder svg, FontString text, Rect place, Rect screen)
    {
        var lines = text.Lines;
        var colored = text.ColoredLines.ToArray();
        var step = place.Height / Math.Max(1, lines.Count);
        var (x, anchor) = text.Justify switch
        {
            "LEFT" => (place.Left, "start"),
            "RIGHT" => (place.Right, "end"),
            _ => (place.CenterX, "middle"),
        };
        for (var index = 0; index < lines.Count; index++)
        {
            var y = place.Top - (step * (index + 0.5));
            var color = "#" + (text.Color ?? text.Font.Color);
            var length = TextMeasure.WidthOf(lines[index], text.Font);
            Line(svg, colored[index], x, y, screen, text.Font.Height, color, anchor, length);
        }
    }

    private static Rect Inner(Rect place, double by) =>
        new(place.Left + by, place.Bottom + by, place.Width - (2 * by), place.Height - (2 * by));

    private static void Rounded(StringBuilder svg, Rect place, Rect screen, double radius, string paint)
    {
        svg.Append(
            $"<rect x=\"{Number(place.Left)}\" y=\"{Number(screen.Height - place.Top)}\" rx=\"{Number(radius)}\""
        );
        svg.Append($" width=\"{Number(Math.Max(0, place.Width))}\" height=\"{Number(Math.Max(0, place.Height))}\"");
        svg.Append($" {paint}/>\n");
    }

    private static void Rectangle(
        StringBuilder svg,
        Rect place,
        Rect screen,
        string fill,
        string? stroke,
        double opacity = 1
    )
    {
        svg.Append($"<rect x=\"{Number(place.Left)}\" y=\"{Number(screen.Height - place.Top)}\"");
        svg.Append($" width=\"{Number(Math.Max(0, place.Width))}\" height=\"{Number(Math.Max(0, place.Height))}\"");
        svg.Append($" fill=\"{fill}\"");
        svg.Append(opacity < 1 ? $" fill-opacity=\"{Number(opacity)}\"" : "");
        svg.Append(stroke is null ? "/>\n" : $" stroke=\"{stroke}\"/>\n");
    }

    private static void Line(
        StringBuilder svg,
        string text,
        double x,
        double y,
        Rect screen,
        double height,
        string color,
        string anchor
    ) => Line(svg, TextMarkup.Runs(text), x, y, screen, height, color, anchor);

    private static void Line(
        StringBuilder svg,
        IReadOnlyList<TextRun> text,
        double x,
        double y,
        Rect screen,
        double height,
        string color,
        string anchor,
        double length = 0
    )
    {
        svg.Append(
            $"<text x=\"{Number(x)}\" y=\"{Number(screen.Height - y + (height * 0.35))}\" xml:space=\"preserve\""
        );
        svg.Append(
            $" font-size=\"{Number(height)}\" fill=\"{color}\" text-anchor=\"{anchor}\" filter=\"url(#shadow)\""
        );

        // Whatever font is at hand, a text is as long as the layout takes it to be.
        svg.Append(length > 0 ? $" textLength=\"{Number(length)}\" lengthAdjust=\"spacingAndGlyphs\">" : ">");
        foreach (var run in text)
        {
            var letters = WebUtility.HtmlEncode(run.Text);
            svg.Append(run.Color is { } own ? $"<tspan fill=\"#{own}\">{letters}</tspan>" : letters);
        }

        svg.Append("</text>\n");
    }

    private static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
