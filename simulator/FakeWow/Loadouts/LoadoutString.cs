using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Loadouts;

/// <summary>
/// The client's own import string format, version 2: six bits a character, least significant bit first; a header of version
/// (8 bits), spec (16) and tree hash (128); then one record for every node of the class tree in ascending order.
/// Written apart from the shipped codec, so that the two can check each other.
/// </summary>
public static class LoadoutString
{
    public const int Version = 2;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const int HashBytes = 16;
    private const int HeaderBits = 152;

    /// <summary>Writes a loadout. The records must belong to <paramref name="tree"/>.</summary>
    public static string Write(Loadout loadout, TraitTree tree)
    {
        var bits = new List<bool>(HeaderBits + (tree.Nodes.Length * 2));
        Put(bits, 8, Version);
        Put(bits, 16, loadout.SpecId);
        for (int at = 0; at < HashBytes; at++)
        {
            Put(bits, 8, loadout.TreeHash.IsDefaultOrEmpty ? 0 : loadout.TreeHash[at]);
        }

        var records = loadout.Records.ToDictionary(record => record.NodeId);
        foreach (TraitNode node in tree.Nodes)
        {
            if (!records.TryGetValue(node.Id, out LoadoutRecord record))
            {
                bits.Add(false);
                continue;
            }

            bits.Add(true);
            bits.Add(!record.IsGranted);
            if (record.IsGranted)
            {
                continue;
            }

            bool partial = record.Ranks != node.MaxRanks;
            bits.Add(partial);
            if (partial)
            {
                Put(bits, 6, record.Ranks);
            }

            bits.Add(node.IsChoice);
            if (node.IsChoice)
            {
                Put(bits, 2, record.ChoiceIndex.GetValueOrDefault());
            }
        }

        return Characters(bits);
    }

    /// <summary>
    /// Reads a string for the tree of its spec. It must be complete and exact; what is wrong is said in
    /// <paramref name="error"/>. (The client is laxer: it drops foreign characters and lets a short string end early.)
    /// </summary>
    public static bool TryRead(
        string text,
        TraitCatalog trees,
        [NotNullWhen(true)] out Loadout? loadout,
        [NotNullWhen(false)] out string? error
    )
    {
        loadout = null;
        var reader = new BitReader(Alphabet, text);
        if (reader.BadCharacter is int bad)
        {
            error = $"character {bad + 1} ('{text[bad]}') is not of the import string alphabet";
            return false;
        }

        if (reader.Length < HeaderBits)
        {
            error = "it is too short for a header";
            return false;
        }

        int version = reader.Take(8);
        int specId = reader.Take(16);
        if (version != Version)
        {
            error = $"it is of serialization version {version}, not {Version}";
            return false;
        }

        if (trees.TreeOfSpec(specId) is not TraitTree tree)
        {
            error = $"it is for spec {specId}, of which no tree is known";
            return false;
        }

        var hash = Enumerable.Range(0, HashBytes).Select(_ => (byte)reader.Take(8)).ToImmutableArray();
        ImmutableArray<LoadoutRecord> records = [.. Records(reader, tree)];
        error = reader.Overrun ? "it ends in the middle of the tree" : reader.Rest();
        loadout = error is null ? new Loadout(specId, hash, records) : null;
        return error is null;
    }

    private static IEnumerable<LoadoutRecord> Records(BitReader reader, TraitTree tree)
    {
        foreach (TraitNode node in tree.Nodes)
        {
            if (reader.Take(1) == 0)
            {
                continue;
            }

            if (reader.Take(1) == 0)
            {
                yield return new LoadoutRecord(node.Id, 0, null);
                continue;
            }

            int ranks = reader.Take(1) == 1 ? reader.Take(6) : node.MaxRanks;
            int? choice = reader.Take(1) == 1 ? reader.Take(2) : null;
            yield return new LoadoutRecord(node.Id, ranks, choice);
        }
    }

    private static void Put(List<bool> bits, int width, int value)
    {
        for (int bit = 0; bit < width; bit++)
        {
            bits.Add(((value >> bit) & 1) == 1);
        }
    }

    private static string Characters(List<bool> bits)
    {
        char[] text = new char[(bits.Count + 5) / 6];
        for (int at = 0; at < text.Length; at++)
        {
            int value = 0;
            for (int bit = 0; bit < 6 && (at * 6) + bit < bits.Count; bit++)
            {
                value |= bits[(at * 6) + bit] ? 1 << bit : 0;
            }

            text[at] = Alphabet[value];
        }

        return new string(text);
    }
}
