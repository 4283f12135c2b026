using System.Text;

namespace AzerothsTopTalent.Talents;

/// <summary>The 16 bytes of a tree hash as hexadecimal digits.</summary>
internal static class TreeHash
{
    private const int Bytes = 16;
    private const string Digits = "0123456789abcdef";

    public static string Read(BitReader bits)
    {
        var text = new StringBuilder();
        for (var count = 0; count < Bytes; count++)
        {
            var low = bits.Take(4);
            text.Append(Digits[bits.Take(4)]);
            text.Append(Digits[low]);
        }

        return text.ToString();
    }

    /// <summary>Writes the hash, or writes nothing and returns false when it is none.</summary>
    public static bool TryWrite(string hash, BitWriter bits)
    {
        if (hash.Length != Bytes * 2)
        {
            return false;
        }

        for (var index = 0; index < hash.Length; index++)
        {
            if (Digits.IndexOf(hash[index]) < 0)
            {
                return false;
            }
        }

        for (var index = 0; index < hash.Length; index += 2)
        {
            bits.Add(4, Digits.IndexOf(hash[index + 1]));
            bits.Add(4, Digits.IndexOf(hash[index]));
        }

        return true;
    }
}
