namespace AzerothsTopTalent.FakeWow.Ui.Popups;

/// <summary>Where things stand in a dialog, and where dialogs stand on the screen.</summary>
internal static class PopupLayout
{
    private const double Narrow = 320;
    private const double Wide = 420;
    private const double FirstTop = -135;
    private const double Margin = 16;
    private const double ButtonGap = 10;
    private const double ButtonHeight = 22;
    private const double SmallestButton = 120;
    private const double ButtonMargin = 20;
    private const double SmallestExtraButton = 128;
    private const double ExtraButtonMargin = 40;
    private const double UsualText = 290;
    private const double WideText = 360;
    private const double NarrowSubText = 270;

    // Below three buttons a short text needs more room, by the letters of the text as it was written.
    private const int ShortText = 45;

    /// <summary>Gives the dialog its size and all its parts their places.</summary>
    public static void Arrange(PopupDialog dialog)
    {
        var definition = dialog.Definition!;
        var smallest = SmallestWidth(definition);
        var row = dialog.VisibleButtons.Where(button => button.Id <= PopupDialog.ButtonCount).ToArray();
        var rowWidth = SizeButtons(row, smallest);
        dialog.Text.SetWidth(definition.Flag("wideText") ? WideText : UsualText);
        dialog.SubText.SetWidth(
            definition.Flag("wideText") ? WideText
            : definition.Flag("normalSizedSubText") ? NarrowSubText
            : UsualText
        );
        var parts = new Region?[] { dialog.Inserted, dialog.EditBox };
        var width = parts
            .Select(part => part is { Shown: true } ? part.GetWidth() : 0)
            .Append(rowWidth)
            .Select(inner => inner + (2 * Margin))
            .Append(smallest)
            .Max();

        var y = Margin;
        Hang(dialog, dialog.Text, ref y, 0);
        Hang(dialog, dialog.SubText, ref y, definition.Flag("normalSizedSubText") ? 18 : 6);
        Hang(dialog, dialog.Inserted, ref y, 0);
        Hang(dialog, dialog.EditBox, ref y, dialog.SubText.Shown ? 10 : 8);
        y += GapAboveButtons(dialog, definition);
        var x = (width - rowWidth) / 2;
        foreach (var button in row)
        {
            button.ClearAllPoints();
            button.SetPoint("TOPLEFT", dialog, "TOPLEFT", x, -y);
            x += button.GetWidth() + ButtonGap;
        }

        y += row.Length > 0 ? ButtonHeight : 0;
        var extra = dialog.ButtonAt(PopupDialog.ButtonCount + 1);
        extra.SetSize(Math.Max(SmallestExtraButton, extra.GetTextWidth() + ExtraButtonMargin), ButtonHeight);
        Hang(dialog, extra, ref y, Margin);
        dialog.SetSize(width, definition.Number("height") is > 0 and var height ? height : y + Margin);
    }

    private static double SmallestWidth(PopupDefinition definition) =>
        Array.Exists(
            ["showAlert", "showAlertGear", "customAlertIcon", "closeButton", "wide"],
            field => definition.Flag(field)
        )
            ? Wide
            : Narrow;

    /// <summary>All are as wide as the widest, if they fit so; else each is as wide as it must be. Answers the row's width.</summary>
    private static double SizeButtons(Button[] row, double room)
    {
        var gaps = Math.Max(0, row.Length - 1) * ButtonGap;
        var widest = row.Select(button => button.GetTextWidth() + ButtonMargin).Append(SmallestButton).Max();
        var fits = (row.Length * widest) + gaps < room;
        foreach (var button in row)
        {
            var own = Math.Max(SmallestButton, button.GetTextWidth()) + ButtonMargin;
            button.SetSize(fits ? widest : own, ButtonHeight);
        }

        return row.Sum(button => button.GetWidth()) + gaps;
    }

    private static double GapAboveButtons(PopupDialog dialog, PopupDefinition definition)
    {
        var isBelowText = !dialog.SubText.Shown && dialog.Inserted is not { Shown: true };
        return dialog.EditBox.Shown ? 12
            : isBelowText && dialog.ButtonAt(3).Shown ? ((definition.Text("text") ?? "").Length < ShortText ? 35 : 20)
            : 9;
    }

    /// <summary>Stacks the dialogs from the top of the screen downward.</summary>
    public static void Stack(IEnumerable<PopupDialog> dialogs)
    {
        PopupDialog? above = null;
        foreach (var dialog in dialogs.Where(dialog => !dialog.HasOwnPlace))
        {
            dialog.ClearAllPoints();
            if (above is null)
            {
                dialog.SetPoint("TOP", dialog.Parent, "TOP", 0, FirstTop);
            }
            else
            {
                dialog.SetPoint("TOP", above, "BOTTOM", 0, 0);
            }

            above = dialog;
        }
    }

    private static void Hang(PopupDialog dialog, Region? part, ref double y, double gap)
    {
        if (part is not { Shown: true })
        {
            return;
        }

        y += gap;
        part.ClearAllPoints();
        part.SetPoint("TOP", dialog, "TOP", 0, -y);
        y += part.GetHeight();
    }
}
