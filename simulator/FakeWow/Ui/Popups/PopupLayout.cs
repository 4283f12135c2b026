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

    /// <summary>Gives the dialog its size and all its parts their places.</summary>
    public static void Arrange(PopupDialog dialog)
    {
        var definition = dialog.Definition!;
        var isWide = Array.Exists(
            ["showAlert", "showAlertGear", "customAlertIcon", "closeButton", "wide"],
            field => definition.Flag(field)
        );
        var shown = dialog.VisibleButtons.ToArray();
        var buttonWidth = shown.Select(button => button.GetTextWidth() + 20).Append(SmallestButton).Max();
        var row = shown.Where(button => button.Id <= PopupDialog.ButtonCount).ToArray();
        var rowWidth = (row.Length * (buttonWidth + ButtonGap)) - ButtonGap;
        var width = Math.Max(isWide ? Wide : Narrow, rowWidth + (2 * Margin));

        dialog.Text.SetWidth(width - (2 * Margin));
        var y = Margin;
        Hang(dialog, dialog.Text, ref y);
        foreach (var part in new Region?[] { dialog.SubText, dialog.EditBox, dialog.Inserted })
        {
            if (part is { Shown: true })
            {
                Hang(dialog, part, ref y);
            }
        }

        for (var place = 0; place < row.Length; place++)
        {
            row[place].SetSize(buttonWidth, ButtonHeight);
            row[place].ClearAllPoints();
            var x = ((width - rowWidth) / 2) + (place * (buttonWidth + ButtonGap));
            row[place].SetPoint("TOPLEFT", dialog, "TOPLEFT", x, -y);
        }

        y += row.Length > 0 ? ButtonHeight + Margin : 0;
        foreach (var extra in shown.Except(row))
        {
            extra.SetSize(rowWidth, ButtonHeight);
            Hang(dialog, extra, ref y);
        }

        dialog.SetSize(width, y);
    }

    /// <summary>Stacks the dialogs from the top of the screen downward.</summary>
    public static void Stack(IEnumerable<PopupDialog> dialogs)
    {
        PopupDialog? above = null;
        foreach (var dialog in dialogs)
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

    private static void Hang(PopupDialog dialog, Region part, ref double y)
    {
        part.ClearAllPoints();
        part.SetPoint("TOP", dialog, "TOP", 0, -y);
        y += part.GetHeight() + (Margin / 2);
    }
}
