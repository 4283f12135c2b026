using System.Text;

namespace AzerothsTopTalent.Talents;

/// <summary>Writes numbers as the characters of a build string, lowest bit first.</summary>
internal sealed class BitWriter
{
    private readonly StringBuilder text = new StringBuilder();

    private int window;
    private int windowBits;

    /// <param name="width">1 to 16.</param>
    /// <param name="value">Less than 2 to the width.</param>
    public void Add(int width, int value)
    {
        window += value << windowBits;
        windowBits += width;
        while (windowBits >= Alphabet.BitsPerCharacter)
        {
            text.Append(Alphabet.CharacterOf(window & 63));
            window >>= Alphabet.BitsPerCharacter;
            windowBits -= Alphabet.BitsPerCharacter;
        }
    }

    /// <summary>All that was added. The last character is filled up with zero bits.</summary>
    public string Finish()
    {
        if (windowBits > 0)
        {
            Add(Alphabet.BitsPerCharacter - windowBits, 0);
        }

        return text.ToString();
    }
}
