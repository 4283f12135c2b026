namespace AzerothsTopTalent.Talents;

/// <summary>
/// The 64 characters of a build string. Each stands for six bits, which are handled as text of zeros and ones, lowest
/// bit first: searching and cutting text is what Lua is fast at, single bits are not.
/// </summary>
internal static class Alphabet
{
    public const int BitsPerCharacter = 6;

    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    // Up to the last character's code; empty for strangers.
    private static readonly List<string> BitsByCode = ListCodes();
    private static readonly Dictionary<string, int> ValueByBits = IndexBits();

    /// <summary>Index of the first character that build strings do not use, or -1.</summary>
    public static int IndexOfStranger(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!Characters.Contains(text[index]))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The bits of the characters from an index on, or null when one of them is a stranger.</summary>
    public static string? Unpack(string text, int start)
    {
        // A list by character code is the quickest way from a character to anything.
        var bitsByCode = BitsByCode;
        var codeCount = bitsByCode.Count;
        var parts = new List<string>();
        for (var index = start; index < text.Length; index++)
        {
            var code = (int)text[index];
            var bits = code < codeCount ? bitsByCode[code] : "";
            if (bits == "")
            {
                return null;
            }

            parts.Add(bits);
        }

        return string.Join("", parts);
    }

    /// <summary>The characters that stand for these bits. The last one is filled up with zeros.</summary>
    public static string Pack(string bits)
    {
        var parts = new List<string>();
        for (var start = 0; start < bits.Length; start += BitsPerCharacter)
        {
            var value = ValueOf(bits.Substring(start, Math.Min(BitsPerCharacter, bits.Length - start)));
            parts.Add(Characters.Substring(value, 1));
        }

        return string.Join("", parts);
    }

    /// <summary>The number that one to six bits stand for.</summary>
    public static int ValueOf(string bits) => ValueByBits[bits.PadRight(BitsPerCharacter, '0')];

    /// <summary>A number as bits.</summary>
    /// <param name="value">Less than 2 to the width, not negative.</param>
    /// <param name="width">How many bits, lowest first.</param>
    public static string BitsOf(int value, int width)
    {
        var bits = "";
        var rest = value;
        for (var count = 0; count < width; count++)
        {
            bits += rest % 2 == 0 ? "0" : "1";
            rest /= 2;
        }

        return bits;
    }

    private static List<string> ListCodes()
    {
        var bits = new List<string>();
        for (var code = 0; code <= 'z'; code++)
        {
            var value = Characters.IndexOf((char)code);
            bits.Add(value < 0 ? "" : BitsOf(value, BitsPerCharacter));
        }

        return bits;
    }

    private static Dictionary<string, int> IndexBits()
    {
        var values = new Dictionary<string, int>();
        for (var value = 0; value < Characters.Length; value++)
        {
            values[BitsOf(value, BitsPerCharacter)] = value;
        }

        return values;
    }
}
