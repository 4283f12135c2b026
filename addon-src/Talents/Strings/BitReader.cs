namespace AzerothsTopTalent.Talents;

/// <summary>Takes numbers from the characters of a build string, lowest bit first.</summary>
internal sealed class BitReader
{
    private readonly List<int> values = new List<int>();

    private int next;

    // The bits that are taken from the characters but not yet read. The next one to read is the lowest.
    private int window;
    private int windowBits;

    /// <param name="text">A build string without white space around it.</param>
    public BitReader(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var value = Alphabet.ValueOf(text[index]);
            if (value < 0)
            {
                BadIndex = index;
                return;
            }

            values.Add(value);
        }
    }

    /// <summary>Index of the first character that build strings do not use, or -1.</summary>
    public int BadIndex { get; } = -1;

    /// <summary>How many bits are not yet read.</summary>
    public int BitsLeft => windowBits + (values.Count - next) * Alphabet.BitsPerCharacter;

    /// <summary>How many bits have been read.</summary>
    public int Position => next * Alphabet.BitsPerCharacter - windowBits;

    /// <summary>The next bits as a number. As many must be left.</summary>
    /// <param name="width">1 to 16.</param>
    public int Take(int width)
    {
        while (windowBits < width)
        {
            window += values[next] << windowBits;
            windowBits += Alphabet.BitsPerCharacter;
            next++;
        }

        var value = window & ((1 << width) - 1);
        window >>= width;
        windowBits -= width;
        return value;
    }
}
