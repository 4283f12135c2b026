using System.Globalization;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>How numbers stand in Lua source.</summary>
public static class LuaNumbers
{
    /// <summary>The shortest text that reads back as the same double; whole numbers below 2^53 without an exponent.</summary>
    public static string Print(double value)
    {
        if (double.IsNaN(value))
        {
            return "(0 / 0)";
        }
        if (double.IsInfinity(value))
        {
            return value > 0 ? "math.huge" : "-math.huge";
        }
        if (value == 0)
        {
            // Lua 5.1 keeps one constant for 0 and -0, whichever it reads first; a division at run time it leaves alone.
            return 1 / value < 0 ? "(-1 / math.huge)" : "0";
        }
        if (value == System.Math.Floor(value) && System.Math.Abs(value) < 9007199254740992)
        {
            return value.ToString("F0", CultureInfo.InvariantCulture);
        }
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (double.Parse(text, CultureInfo.InvariantCulture) != value)
        {
            text = value.ToString("G17", CultureInfo.InvariantCulture);
        }
        return text.Replace("E", "e");
    }
}
