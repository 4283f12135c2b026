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

    internal const int VersionBits = 8;
    internal const int SpecBits = 16;
    internal const int RankBits = 6;
    internal const int ChoiceBits = 2;

    private const int HeaderBits = 152;

    /// <summary>Reads the header only: which tree is needed to read on. White space around the text is ignored.</summary>
    public static HeaderResult PeekHeader(string text)
    {
        var bits = new BitReader(text.Trim());
        return ReadHeader(text.Trim(), bits);
    }

    /// <summary>Reads a build string. White space around the text is ignored.</summary>
    /// <param name="text">The text as exported or pasted.</param>
    /// <param name="tree">The tree of the specialization that the build is expected to be of.</param>
    public static LoadoutResult Decode(string text, TreeShape tree)
    {
        var trimmed = text.Trim();
        var bits = new BitReader(trimmed);
        var result = ReadHeader(trimmed, bits);
        if (result.Header is not { } header)
        {
            return LoadoutResult.Refused(result.Error!);
        }

        if (header.SpecId != tree.SpecId)
        {
            return LoadoutResult.Refused(BuildErrors.OtherSpec(header.SpecId, tree.SpecId));
        }

        var records = new RecordReader(bits, tree);
        var error = records.ReadAll();
        if (error is not null)
        {
            return LoadoutResult.Refused(error);
        }

        var loadout = new Loadout(header.SpecId, records.Nodes, header.TreeHash);
        error = PointTally.Of(loadout, tree).Check(tree.Budget);
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

        var bits = new BitWriter();
        bits.Add(VersionBits, Version);
        bits.Add(SpecBits, loadout.SpecId);
        if (!TreeHash.TryWrite(loadout.TreeHash, bits))
        {
            return TextResult.Refused(BuildErrors.BadTreeHash(loadout.TreeHash));
        }

        var error = RecordWriter.WriteAll(loadout, tree, bits);
        return error is null ? TextResult.Of(bits.Finish()) : TextResult.Refused(error);
    }

    private static HeaderResult ReadHeader(string text, BitReader bits)
    {
        if (bits.BadIndex >= 0)
        {
            return HeaderResult.Refused(BuildErrors.Character(text[bits.BadIndex], bits.BadIndex));
        }

        if (bits.BitsLeft < HeaderBits)
        {
            return HeaderResult.Refused(BuildErrors.NoHeader(text.Length));
        }

        var version = bits.Take(VersionBits);
        if (version != Version)
        {
            return HeaderResult.Refused(BuildErrors.OtherVersion(version));
        }

        var specId = bits.Take(SpecBits);
        return HeaderResult.Of(new BuildHeader(version, specId, TreeHash.Read(bits)));
    }
}
