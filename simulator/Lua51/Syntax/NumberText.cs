using System.Globalization;

namespace AzerothsTopTalent.Lua51;

/// <summary>Numbers as Lua writes them: <c>%.14g</c>.</summary>
internal static class NumberText
{
    internal static string Format(double value)
    {
        if (value == Math.Floor(value) && Math.Abs(value) < 1e15)
        {
            if (value == 0)
            {
                return double.IsNegative(value) ? "-0" : "0";
            }

            if (Math.Abs(value) < 1e14)
            {
                return ((long)value).ToString(CultureInfo.InvariantCulture);
            }
        }

        return CFormat.General(value, 14, alternate: false, upper: false);
    }

    internal static LuaString ToLuaString(double value) => LuaString.Latin(Format(value));
}
