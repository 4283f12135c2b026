namespace AzerothsTopTalent;

/// <summary>Reads the data's time, UTC as <c>2026-02-16T16:07:08</c>.</summary>
public static class Timestamp
{
    public const int SecondsADay = 86400;

    /// <summary>Seconds since 1970, or null when the text is not such a time.</summary>
    public static long? Parse(string text)
    {
        if (text.Length < 19)
            return null;
        if (!int.TryParse(text[0..4], out var year))
            return null;
        if (!int.TryParse(text[5..7], out var month) || month < 1 || month > 12)
            return null;
        if (!int.TryParse(text[8..10], out var day))
            return null;
        if (!int.TryParse(text[11..13], out var hour))
            return null;
        if (!int.TryParse(text[14..16], out var minute))
            return null;
        if (!int.TryParse(text[17..19], out var second))
            return null;

        return DaysSince1970(year, month, day) * SecondsADay + hour * 3600L + minute * 60L + second;
    }

    // Years are counted from March, so that the leap day is the last of its year.
    private static long DaysSince1970(int year, int month, int day)
    {
        var shiftedYear = month > 2 ? year : year - 1;
        var shiftedMonth = month > 2 ? month - 3 : month + 9;
        var dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1;
        return shiftedYear * 365L + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + dayOfYear - 719468;
    }
}
