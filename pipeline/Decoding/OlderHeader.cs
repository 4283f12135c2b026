using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Tool.Decoding;

/// <summary>
/// The header of a string of version 1, which the game no longer takes. It has today's layout, and so tells the
/// specialization of a build that somebody has to export again.
/// </summary>
internal static class OlderHeader
{
    // The version's low six bits are the first character; its upper two are zero in both.
    private const char Version1 = 'B';
    private const char Version2 = 'C';

    public static BuildHeader? Read(string text) =>
        text.StartsWith(Version1) && BuildString.PeekHeader(Version2 + text[1..]).Header is { } header
            ? new BuildHeader(1, header.SpecId, header.TreeHash)
            : null;
}
