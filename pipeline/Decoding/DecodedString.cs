using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Tool.Decoding;

/// <summary>One build string and what it says, or why it is refused.</summary>
/// <param name="Input">The text as given, without white space around it.</param>
/// <param name="Header">What could be read before the first node, of an older version too; null when not even that.</param>
/// <param name="Loadout">The build; null when the string is refused.</param>
/// <param name="Tree">The tree it was read with; null when no tree belongs to its specialization.</param>
/// <param name="Canonical">The text that the loadout encodes to, which is the given one; null when refused.</param>
/// <param name="Error">Why it is refused, else null.</param>
internal sealed record DecodedString(
    string Input,
    BuildHeader? Header,
    Loadout? Loadout,
    TreeShape? Tree,
    string? Canonical,
    BuildError? Error
)
{
    public static DecodedString Of(string text, Func<int, TreeShape?> treeOf)
    {
        var input = text.Trim();
        var peeked = BuildString.PeekHeader(input);
        if (peeked.Header is not { } header)
        {
            return new DecodedString(input, OlderHeader.Read(input), null, null, null, peeked.Error);
        }

        if (treeOf(header.SpecId) is not { } tree)
        {
            return new DecodedString(input, header, null, null, null, BuildErrors.UnknownSpec(header.SpecId));
        }

        var decoded = BuildString.Decode(input, tree);
        if (decoded.Loadout is not { } loadout)
        {
            return new DecodedString(input, header, null, tree, null, decoded.Error);
        }

        var encoded = BuildString.Encode(loadout, tree);
        return new DecodedString(input, header, loadout, tree, encoded.Text, encoded.Error);
    }
}
