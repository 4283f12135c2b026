using System.Globalization;
using System.Net;
using System.Text;
using AzerothsTopTalent.FakeWow.Ui;

namespace AzerothsTopTalent.FakeWow.Drawing;

/// <summary>Draws the screen as a picture: everything where the layout puts it, in UI units. Pictures of the game are grey boxes.</summary>
public static class SvgDrawing
{
    private const string Dark = "#15110c";
    private const string Gold = "#8a6d2f";

    /// <summary>An SVG file of all windows on the screen.</summary>
    public static string Screen(UserInterface ui)
    {
        var svg = new StringBuilder();
        var (width, height) = (Number(ui.Screen.Width), Number(ui.Screen.Height));
        svg.Append(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"Arial, sans-serif\">\n"
        );
        svg.Append($"<rect width=\"{width}\" height=\"{height}\" fill=\"#2b3440\"/>\n");
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
                Rectangle(svg, place, screen, button.CanBeClicked ? "#6e1512" : "#3a3a3a", Gold);
                break;
            case EditBox box:
                Rectangle(svg, place, screen, "#000000", "#777777");
                Line(svg, box.Text, place.Left + 4, place.CenterY, screen, box.Font.Height, "#ffffff", "start");
                break;
            case { Look: not FrameLook.None }:
            case { TakesMouse: true }:
                Rectangle(svg, place, screen, Dark, Gold);
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
            Rectangle(svg, place, screen, "#555555", "#777777");
        }
    }

    private static void DrawText(StringBuilder svg, FontString text, Rect place, Rect screen)
    {
        var lines = text.Lines;
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
            Line(svg, lines[index], x, y, screen, text.Font.Height, "#" + (text.Color ?? text.Font.Color), anchor);
        }
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
    )
    {
        svg.Append($"<text x=\"{Number(x)}\" y=\"{Number(screen.Height - y + (height * 0.35))}\"");
        svg.Append($" font-size=\"{Number(height)}\" fill=\"{color}\" text-anchor=\"{anchor}\">");
        svg.Append(WebUtility.HtmlEncode(TextMarkup.Strip(text))).Append("</text>\n");
    }

    private static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
