namespace AzerothsTopTalent.Talents;

/// <summary>The 64 characters of a build string. Each stands for six bits.</summary>
internal static class Alphabet
{
    public const int BitsPerCharacter = 6;

    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static readonly Dictionary<char, int> ValueByCharacter = Index();

    /// <summary>The six bits of a character, or -1 when build strings do not use it.</summary>
    public static int ValueOf(char character) => ValueByCharacter.TryGetValue(character, out var value) ? value : -1;

    /// <summary>The character of a value from 0 to 63.</summary>
    public static char CharacterOf(int value) => Characters[value];

    private static Dictionary<char, int> Index()
    {
        var values = new Dictionary<char, int>();
        for (var value = 0; value < Characters.Length; value++)
        {
            values[Characters[value]] = value;
        }

        return values;
    }
}
