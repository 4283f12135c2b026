using System.Text;
using AzerothsTopTalent.FakeWow.Ui;

namespace AzerothsTopTalent.FakeWow.Drawing;

/// <summary>
/// Draws windows as boxes of characters: rows from the top, things in a row from the left. Buttons are numbered as the player presses
/// them by position; a button in round brackets cannot be pressed.
/// </summary>
public static class TextDrawing
{
    private const int SmallestWidth = 24;

    /// <summary>With its frame a window is then no wider than a terminal of 80 columns.</summary>
    private const int WidestRow = 76;

    /// <summary>All windows on the screen, the uppermost first; empty if there is none.</summary>
    public static string Screen(UserInterface ui) => string.Join("\n", Window.On(ui).Select(Draw));

    public static string Draw(Window window)
    {
        var lines = Rows(window).SelectMany(row => Lines(row, window)).ToList();
        var width = lines.Select(line => Cells.WidthOf(line.Text)).Append(SmallestWidth).Max();
        var text = new StringBuilder();
        text.Append('┌').Append('─', width + 2).Append("┐\n");
        foreach (var (line, isCentered) in lines)
        {
            var room = width - Cells.WidthOf(line);
            var left = isCentered ? room / 2 : 0;
            text.Append("│ ").Append(' ', left).Append(line).Append(' ', room - left).Append(" │\n");
        }

        return text.Append('└').Append('─', width + 2).Append("┘\n").ToString();
    }

    private static IEnumerable<List<WindowItem>> Rows(Window window)
    {
        var row = new List<WindowItem>();
        foreach (var item in window.Items)
        {
            if (row.Count > 0 && Math.Abs(row[0].Place.CenterY - item.Place.CenterY) > Window.Row)
            {
                yield return row;
                row = [];
            }

            row.Add(item);
        }

        yield return row;
    }

    private static IEnumerable<(string Text, bool IsCentered)> Lines(List<WindowItem> row, Window window)
    {
        if (row is [{ Region: FontString text }])
        {
            var isCentered =
                text.Justify == "CENTER" && Math.Abs(row[0].Place.CenterX - window.Place.CenterX) < Window.Row;
            return text.Lines.SelectMany(line => Filled(line.Split(' '), " ")).Select(line => (line, isCentered));
        }

        var parts = row.Select(item => Part(item.Region, window)).Where(part => part.Length > 0);
        var hasButtons = row.Exists(item => item.Region is Button and not CheckButton);
        return Filled(parts, "  ").Select(line => (line, hasButtons));
    }

    /// <summary>Parts side by side, on as many lines as they need.</summary>
    private static IEnumerable<string> Filled(IEnumerable<string> parts, string between)
    {
        string? line = null;
        foreach (var part in parts)
        {
            var longer = line is null ? part : line + between + part;
            if (line is not null && Cells.WidthOf(longer) > WidestRow)
            {
                yield return line;
                longer = part;
            }

            line = longer;
        }

        yield return line ?? "";
    }

    private static string Part(Region region, Window window) =>
        region switch
        {
            FontString text => string.Join(" ", text.Lines),
            CheckButton check => check.IsChecked ? "[x]" : "[ ]",
            Button { Look: FrameLook.Close } => "[×]",
            Button button => Labelled(button, window),
            EditBox box => $"|{Shorten(box.Text.Length > 0 ? box.Text : box.Instructions)}|",
            Slider slider => $"◄{slider.Current}►",
            _ => "",
        };

    private static string Labelled(Button button, Window window)
    {
        var number = window.Buttons.TakeWhile(other => other != button).Count() + 1;
        var label = $"{number} {TextMarkup.Strip(button.Label)}";
        return button.CanBeClicked ? $"[{label}]" : $"({label})";
    }

    private static string Shorten(string text) => text.Length > 60 ? text[..57] + "…" : text.PadRight(12, '_');
}
