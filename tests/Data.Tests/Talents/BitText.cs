using System.Text;

namespace AzerothsTopTalent.Data.Tests.Talents;

/// <summary>Build strings written bit by bit, for what no encoder would write.</summary>
internal static class BitText
{
    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>The record of a node that is not taken.</summary>
    public const string NotTaken = "0";

    /// <summary>The record of a node that is granted.</summary>
    public const string GrantedRecord = "10";

    /// <summary>The record of a node that is bought in full and has no choice.</summary>
    public const string FullRecord = "1100";

    /// <summary>A number as bits, lowest first.</summary>
    public static string Bits(int value, int width) =>
        string.Concat(Enumerable.Range(0, width).Select(bit => (value >> bit) & 1));

    /// <summary>A header with a zero tree hash.</summary>
    public static string Header(int version, int specId) => Bits(version, 8) + Bits(specId, 16) + new string('0', 128);

    /// <summary>Packs bits into characters; the last one is filled up with zeros.</summary>
    public static string Pack(params string[] parts)
    {
        var bits = string.Concat(parts);
        var text = new StringBuilder();
        for (var start = 0; start < bits.Length; start += 6)
        {
            var value = 0;
            for (var bit = 0; bit < 6 && start + bit < bits.Length; bit++)
            {
                value += (bits[start + bit] - '0') << bit;
            }

            text.Append(Characters[value]);
        }

        return text.ToString();
    }

    /// <summary>All bits of a string, padding included.</summary>
    public static string Unpack(string text) =>
        string.Concat(text.Select(character => Bits(Characters.IndexOf(character, StringComparison.Ordinal), 6)));
}
