namespace AzerothsTopTalent;

/// <summary>Spreads buttons over rows. In English most fit side by side; in other languages labels are longer.</summary>
public static class ButtonRows
{
    /// <summary>
    /// How many buttons stand in each row, from the top: as few rows as can hold labels of these widths, evenly filled. A
    /// label wider than a row has one to itself.
    /// </summary>
    public static List<int> Spread(List<double> widths, double rowWidth, double gap)
    {
        for (var rows = 1; rows < widths.Count; rows++)
        {
            var counts = Evenly(widths.Count, rows);
            if (Fit(widths, counts, rowWidth, gap))
                return counts;
        }
        return Evenly(widths.Count, widths.Count);
    }

    private static List<int> Evenly(int count, int rows)
    {
        var counts = new List<int>();
        var left = count;
        for (var rowsLeft = rows; rowsLeft > 0; rowsLeft--)
        {
            var inRow = (left + rowsLeft - 1) / rowsLeft;
            counts.Add(inRow);
            left -= inRow;
        }
        return counts;
    }

    private static bool Fit(List<double> widths, List<int> counts, double rowWidth, double gap)
    {
        var next = 0;
        foreach (var count in counts)
        {
            var needed = gap * (count - 1);
            for (var i = 0; i < count; i++)
                needed += widths[next + i];
            if (needed > rowWidth)
                return false;
            next += count;
        }
        return true;
    }
}
