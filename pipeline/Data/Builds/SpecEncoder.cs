using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data;

/// <summary>Makes import strings for the builds of one spec and proves them. Not thread-safe: it remembers what it made.</summary>
/// <param name="tree">The spec's tree, or null when there is none: then nothing can be encoded here.</param>
public sealed class SpecEncoder(SpecTree? tree)
{
    private readonly Dictionary<TalentSet, string?> codes = new(TalentSetComparer.Instance);
    private readonly Dictionary<string, bool> legal = new(StringComparer.Ordinal);

    public SpecTree? Tree => tree;

    /// <summary>Sets that could not be encoded so far, with the reason of one.</summary>
    public (int Count, string? Reason) Refused { get; private set; }

    /// <summary>The import string, or null when the tree cannot hold these talents.</summary>
    public string? Encode(TalentSet talents)
    {
        if (tree is null)
            return null;
        if (!codes.TryGetValue(talents, out var code))
            codes[talents] = code = Make(talents, tree);
        return code;
    }

    /// <summary>Whether the string is a legal build of the spec; see <see cref="Legality"/>.</summary>
    public bool IsLegal(string code)
    {
        if (tree is null)
            return false;
        if (!legal.TryGetValue(code, out var isLegal))
            legal[code] = isLegal = Legality.Refuse(code, tree) is null;
        return isLegal;
    }

    /// <summary>The hero tree the build wears, or 0.</summary>
    public int HeroTreeOf(string code) =>
        tree is not null && BuildString.Decode(code, tree.Shape).Loadout is { } loadout
            ? HeroTree.ChosenIn(loadout, tree.Shape)
            : 0;

    private string? Make(TalentSet talents, SpecTree tree)
    {
        var built = EntryBuild.FromEntries(
            [.. talents.Entries.Select(entry => new EntryPoints(entry.EntryId, entry.Points))],
            tree.Shape
        );
        var error = built.Error;
        if (built.Loadout is { } loadout)
        {
            var encoded = BuildString.Encode(loadout, tree.Shape);
            if (encoded.Text is not null)
                return encoded.Text;
            error = encoded.Error;
        }
        Refused = (Refused.Count + 1, Refused.Reason ?? error?.Message);
        return null;
    }
}
