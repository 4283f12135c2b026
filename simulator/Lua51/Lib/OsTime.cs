using System.Globalization;
using System.Text;

namespace AzerothsTopTalent.Lua51;

/// <summary>Date and time as C's library gives them, for <c>os</c> and for the client's globals.</summary>
internal static class OsTime
{
    private static DateTimeOffset Now(Coroutine state) => state.Machine.Script.Options.Clock.GetUtcNow();

    private static TimeZoneInfo Zone(Coroutine state) => state.Machine.Script.Options.Clock.LocalTimeZone;

    internal static int Difference(Coroutine state) =>
        state.Return(Math.Truncate(state.CheckNumber(1)) - Math.Truncate(state.OptionalNumber(2, 0)));

    internal static int Time(Coroutine state)
    {
        if (state.IsNoneOrNil(1))
        {
            return state.Return(Now(state).ToUnixTimeSeconds());
        }

        var table = state.CheckTable(1);
        state.SetArgumentCount(1);
        var second = Field(state, table, "sec", 0);
        var minute = Field(state, table, "min", 0);
        var hour = Field(state, table, "hour", 12);
        var day = Field(state, table, "day", -1);
        var month = Field(state, table, "month", -1);
        var year = Field(state, table, "year", -1);
        return Normalize(year, month, day, hour, minute, second) is { } local
            ? state.Return((double)ToUnix(state, local))
            : state.Return(DynValue.Nil);
    }

    /// <summary>Months and days beyond their range carry over, as in C.</summary>
    private static DateTime? Normalize(int year, int month, int day, int hour, int minute, int second)
    {
        var months = (year * 12L) + month - 1;
        var wholeYear = (int)Math.Floor(months / 12.0);
        if (wholeYear is < 2 or > 9997)
        {
            return null;
        }

        return new DateTime(wholeYear, (int)(months - (wholeYear * 12L)) + 1, 1)
            .AddDays(day - 1.0)
            .AddHours(hour)
            .AddMinutes(minute)
            .AddSeconds(second);
    }

    private static long ToUnix(Coroutine state, DateTime local)
    {
        var offset = Zone(state).GetUtcOffset(local);
        return (local.Ticks - DateTime.UnixEpoch.Ticks - offset.Ticks) / TimeSpan.TicksPerSecond;
    }

    private static int Field(Coroutine state, Table table, string name, int otherwise)
    {
        var value = state.Index(new DynValue(table), DynValue.NewString(name), -1);
        if (value.CastToNumber() is { } number)
        {
            return unchecked((int)Coroutine.ToLong(number));
        }

        return otherwise >= 0 ? otherwise : throw state.LibraryError($"field '{name}' missing in date table");
    }

    internal static int Date(Coroutine state)
    {
        var format = state.OptionalString(1)?.ToString() ?? "%c";
        var moment = state.IsNoneOrNil(2)
            ? Now(state)
            : DateTimeOffset.UnixEpoch.AddSeconds(Math.Clamp(Math.Truncate(state.CheckNumber(2)), -6e10, 2.5e11));
        var isUtc = format.StartsWith('!');
        format = isUtc ? format[1..] : format;
        var time = isUtc ? moment : TimeZoneInfo.ConvertTime(moment, Zone(state));
        return format.StartsWith("*t", StringComparison.Ordinal)
            ? state.Return(new DynValue(Fields(state, time, isUtc)))
            : state.Return(Text(format, time));
    }

    private static Table Fields(Coroutine state, DateTimeOffset time, bool isUtc)
    {
        var table = new Table(state.Machine, 0, 9);
        Set("sec", time.Second);
        Set("min", time.Minute);
        Set("hour", time.Hour);
        Set("day", time.Day);
        Set("month", time.Month);
        Set("year", time.Year);
        Set("wday", (int)time.DayOfWeek + 1);
        Set("yday", time.DayOfYear);
        table["isdst"] = !isUtc && Zone(state).IsDaylightSavingTime(time);
        return table;

        void Set(string name, int value) => table.RawSet(state.Machine.Names.Intern(name), new DynValue((double)value));
    }

    private static string Text(string format, DateTimeOffset time)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '%' && i + 1 < format.Length)
            {
                text.Append(Conversion(format[++i], time));
            }
            else
            {
                text.Append(format[i]);
            }
        }

        return text.ToString();
    }

    private static string Conversion(char letter, DateTimeOffset time) =>
        letter switch
        {
            'a' => Net(time, "ddd"),
            'A' => Net(time, "dddd"),
            'b' or 'h' => Net(time, "MMM"),
            'B' => Net(time, "MMMM"),
            'c' => Net(time, "ddd MMM ")
                + time.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2)
                + Net(time, " HH:mm:ss yyyy"),
            'd' => Net(time, "dd"),
            'D' => Net(time, "MM/dd/yy"),
            'e' => time.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2),
            'F' => Net(time, "yyyy-MM-dd"),
            'H' => Net(time, "HH"),
            'I' => Net(time, "hh"),
            'j' => time.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
            'm' => Net(time, "MM"),
            'M' => Net(time, "mm"),
            'n' => "\n",
            'p' => Net(time, "tt"),
            'r' => Net(time, "hh:mm:ss tt"),
            'R' => Net(time, "HH:mm"),
            'S' => Net(time, "ss"),
            't' => "\t",
            'T' or 'X' => Net(time, "HH:mm:ss"),
            'u' => ((((int)time.DayOfWeek + 6) % 7) + 1).ToString(CultureInfo.InvariantCulture),
            'U' => Week(time, 0),
            'V' => ISOWeek.GetWeekOfYear(time.DateTime).ToString("00", CultureInfo.InvariantCulture),
            'G' => ISOWeek.GetYear(time.DateTime).ToString(CultureInfo.InvariantCulture),
            'w' => ((int)time.DayOfWeek).ToString(CultureInfo.InvariantCulture),
            'W' => Week(time, 1),
            'x' => Net(time, "MM/dd/yy"),
            'y' => Net(time, "yy"),
            'Y' => Net(time, "yyyy"),
            'z' => Net(time, "zzz").Replace(":", "", StringComparison.Ordinal),
            'Z' => time.Offset == TimeSpan.Zero ? "UTC" : Net(time, "zzz"),
            '%' => "%",
            _ => "%" + letter,
        };

    private static string Net(DateTimeOffset time, string format) =>
        time.ToString(format, CultureInfo.InvariantCulture);

    private static string Week(DateTimeOffset time, int firstDay) =>
        ((time.DayOfYear + 6 - (((int)time.DayOfWeek + 7 - firstDay) % 7)) / 7).ToString(
            "00",
            CultureInfo.InvariantCulture
        );
}
