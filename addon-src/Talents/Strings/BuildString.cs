namespace AzerothsTopTalent.Talents;

/// <summary>
/// The text in which the game exports and imports talent builds: six bits a character, a header of 152 bits, then one
/// record for every node of the class tree.
/// </summary>
/// <remarks>
/// Stricter than the game's own reader, which takes nearly anything: what is accepted here encodes back to the same
/// text.
/// </remarks>
public static class BuildString
{
    /// <summary>The only version of the format that the game still reads.</summary>
    public const int Version = 2;

    /// <summary>Reads the header only: which tree is needed to read on. White space around the text is ignored.</summary>
    public static HeaderResult PeekHeader(string text) => HeaderFormat.Read(text.Trim());

    /// <summary>Reads a build string. White space around the text is ignored.</summary>
    /// <param name="text">The text as exported or pasted.</param>
    /// <param name="tree">The tree of the specialization that the build is expected to be of.</param>
    public static LoadoutResult Decode(string text, TreeShape tree)
    {
        var characters = text.Trim();
        var bits = Alphabet.Unpack(characters, HeaderFormat.WholeCharacters);
        if (bits is null)
        {
            return LoadoutResult.Refused(BuildErrors.Stranger(characters)!);
        }

        var treeHash = Loadout.NoTreeHash;
        if (!HeaderFormat.IsPlain(characters, bits, tree))
        {
            var result = HeaderFormat.Read(characters);
            if (result.Header is not { } header)
            {
                return LoadoutResult.Refused(result.Error!);
            }

            if (header.SpecId != tree.SpecId)
            {
                return LoadoutResult.Refused(BuildErrors.OtherSpec(header.SpecId, tree.SpecId));
            }

            treeHash = header.TreeHash;
        }

        var records = new RecordReader(bits, tree);
        var error = records.ReadAll(HeaderFormat.BitsBeyond);
        if (error is not null)
        {
            return LoadoutResult.Refused(error);
        }

        var loadout = new Loadout(tree.SpecId, records.Taken, treeHash);
        error = PointTally.CheckBudget(loadout, tree);
        return error is null ? LoadoutResult.Of(loadout) : LoadoutResult.Refused(error);
    }

    /// <summary>
    /// The one text that decodes to this loadout. Nodes may stand in any order; points are not checked against the
    /// budget.
    /// </summary>
    public static TextResult Encode(Loadout loadout, TreeShape tree)
    {
        if (loadout.SpecId != tree.SpecId)
        {
            return TextResult.Refused(BuildErrors.OtherSpec(loadout.SpecId, tree.SpecId));
        }

        var header = HeaderFormat.Write(loadout.SpecId, loadout.TreeHash);
        if (header is null)
        {
            return TextResult.Refused(BuildErrors.BadTreeHash(loadout.TreeHash));
        }

        var records = new RecordWriter(tree);
        var error = records.AddAll(loadout.Nodes);
        return error is null ? TextResult.Of(Alphabet.Pack(header + records.Write())) : TextResult.Refused(error);
    }
}
