namespace AzerothsTopTalent.Talents;

/// <summary>
/// The 152 bits before the first record: version (8), specialization (16), tree hash (128). Version and specialization
/// fill the first four characters exactly; the last two bits of the hash share a character with the first record.
/// </summary>
internal static class HeaderFormat
{
    /// <summary>Characters that hold no bit of a record.</summary>
    public const int WholeCharacters = 25;

    /// <summary>Bits of the character after those that still belong to the header.</summary>
    public const int BitsBeyond = 2;

    private const int HashStart = 4;
    private const int HashBytes = 16;
    private const int VersionBits = 8;
    private const int SpecBits = 16;
    private const string ZeroHashCharacters = "AAAAAAAAAAAAAAAAAAAAA";
    private const string HexDigits = "0123456789abcdef";

    /// <summary>Reads the header of a text without white space around it.</summary>
    public static HeaderResult Read(string text)
    {
        if (text.Length <= WholeCharacters)
        {
            return HeaderResult.Refused(BuildErrors.Stranger(text) ?? BuildErrors.NoHeader(text.Length));
        }

        var start = Alphabet.Unpack(text.Substring(0, HashStart), 0);
        var hash = ReadHash(text);
        if (start is null || hash is null)
        {
            return HeaderResult.Refused(BuildErrors.Stranger(text)!);
        }

        var version = Number(start, 0, VersionBits);
        if (version != BuildString.Version)
        {
            return HeaderResult.Refused(BuildErrors.Stranger(text) ?? BuildErrors.OtherVersion(version));
        }

        return HeaderResult.Of(new BuildHeader(version, Number(start, VersionBits, SpecBits), hash));
    }

    /// <summary>The whole characters of a header of the version that is read, without a tree hash.</summary>
    public static string Plain(int specId) =>
        Alphabet.Pack(Write(specId, Loadout.NoTreeHash)!).Substring(0, WholeCharacters);

    /// <summary>Whether the header is the tree's plain one, as nearly all are: then nothing in it has to be read.</summary>
    /// <param name="text">The text without white space around it.</param>
    /// <param name="rest">The bits after the whole characters.</param>
    /// <param name="tree">The tree of the expected specialization.</param>
    public static bool IsPlain(string text, string rest, TreeShape tree) =>
        rest.StartsWith("00", StringComparison.Ordinal) && text.StartsWith(tree.PlainHeader, StringComparison.Ordinal);

    /// <summary>The bits of a header of the version that is read, or null when the hash is none.</summary>
    public static string? Write(int specId, string hash)
    {
        if (hash.Length != HashBytes * 2)
        {
            return null;
        }

        var bits = Alphabet.BitsOf(BuildString.Version, VersionBits) + Alphabet.BitsOf(specId, SpecBits);
        for (var index = 0; index < hash.Length; index += 2)
        {
            var high = HexDigits.IndexOf(hash[index]);
            var low = HexDigits.IndexOf(hash[index + 1]);
            if (high < 0 || low < 0)
            {
                return null;
            }

            bits += Alphabet.BitsOf(high * 16 + low, 8);
        }

        return bits;
    }

    // Nearly every string leaves the hash zero, which is seen without unpacking it.
    private static string? ReadHash(string text)
    {
        var bits = Alphabet.Unpack(text.Substring(WholeCharacters, 1), 0);
        if (bits is null)
        {
            return null;
        }

        var end = bits.Substring(0, BitsBeyond);
        if (end == "00" && text.Substring(HashStart, ZeroHashCharacters.Length) == ZeroHashCharacters)
        {
            return Loadout.NoTreeHash;
        }

        var start = Alphabet.Unpack(text.Substring(HashStart, ZeroHashCharacters.Length), 0);
        return start is null ? null : Hex(start + end);
    }

    private static string Hex(string bits)
    {
        var hex = "";
        for (var start = 0; start < bits.Length; start += 8)
        {
            hex += Digit(bits, start + 4) + Digit(bits, start);
        }

        return hex;
    }

    private static string Digit(string bits, int start) =>
        HexDigits.Substring(Alphabet.ValueOf(bits.Substring(start, 4)), 1);

    private static int Number(string bits, int start, int width)
    {
        var number = 0;
        for (var index = start + width - 1; index >= start; index--)
        {
            number = number * 2 + (bits[index] == '1' ? 1 : 0);
        }

        return number;
    }
}
