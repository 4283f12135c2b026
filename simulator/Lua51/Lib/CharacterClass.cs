namespace AzerothsTopTalent.Lua51;

/// <summary>The classes of patterns (%a, %d, …), as the C locale has them.</summary>
internal static class CharacterClass
{
    internal static bool Matches(byte c, byte name)
    {
        bool result;
        switch (name | 0x20)
        {
            case 'a':
                result = IsLetter(c);
                break;
            case 'c':
                result = c is < 32 or 127;
                break;
            case 'd':
                result = IsDigit(c);
                break;
            case 'l':
                result = c is >= (byte)'a' and <= (byte)'z';
                break;
            case 'p':
                result = c is > 32 and < 127 && !IsLetter(c) && !IsDigit(c);
                break;
            case 's':
                result = c is 32 or (>= 9 and <= 13);
                break;
            case 'u':
                result = c is >= (byte)'A' and <= (byte)'Z';
                break;
            case 'w':
                result = IsLetter(c) || IsDigit(c);
                break;
            case 'x':
                result = IsDigit(c) || (c | 0x20) is >= 'a' and <= 'f';
                break;
            case 'z':
                result = c == 0;
                break;
            default:
                return name == c;
        }

        if (!IsLetter(name))
        {
            return name == c;
        }

        return IsLower(name) ? result : !result;
    }

    private static bool IsLower(byte c) => c is >= (byte)'a' and <= (byte)'z';

    private static bool IsLetter(byte c) => (c | 0x20) is >= 'a' and <= 'z';

    private static bool IsDigit(byte c) => c is >= (byte)'0' and <= (byte)'9';
}
