namespace AzerothsTopTalent.Sandbox.World;

internal static class Slugs
{
    public static string Of(string name) => string.Concat(name.Where(char.IsAsciiLetter));
}
