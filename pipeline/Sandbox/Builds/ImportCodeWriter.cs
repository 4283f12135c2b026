using System.Text;
using AzerothsTopTalent.Sandbox.Trees;

namespace AzerothsTopTalent.Sandbox.Builds;

/// <summary>
/// Writes the import string that the service reads from logs. Written apart from the codec that ships, on purpose: a
/// client that checks its own strings against the service's must not be checked against itself.
/// </summary>
internal static class ImportCodeWriter
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const int Version = 2;

    public static string Write(ClassTree tree, SpecTree spec, IReadOnlyList<TalentPick> picks)
    {
        var bits = new List<bool>(1024);
        Add(bits, Version, 8);
        Add(bits, spec.Spec.Id, 16);
        for (var i = 0; i < 16; i++)
        {
            Add(bits, 0, 8);
        }

        var taken = picks.ToDictionary(p => p.NodeId);
        var nodes = SpecNodes.ById(spec);
        foreach (var id in tree.NodeOrder)
        {
            if (!taken.TryGetValue(id, out var pick))
            {
                bits.Add(false);
                continue;
            }

            bits.Add(true);
            bits.Add(!pick.Granted);
            if (!pick.Granted)
            {
                Purchased(bits, nodes[id], pick);
            }
        }

        return Characters(bits);
    }

    private static void Purchased(List<bool> bits, TalentNode node, TalentPick pick)
    {
        var partial = pick.Ranks != node.MaxRanks;
        bits.Add(partial);
        if (partial)
        {
            Add(bits, pick.Ranks, 6);
        }

        var choice = node.Kind is NodeKind.Choice or NodeKind.SubTree;
        bits.Add(choice);
        if (choice)
        {
            Add(bits, pick.Choice, 2);
        }
    }

    private static void Add(List<bool> bits, int value, int width)
    {
        for (var i = 0; i < width; i++)
        {
            bits.Add((value >> i & 1) == 1);
        }
    }

    private static string Characters(List<bool> bits)
    {
        var text = new StringBuilder((bits.Count / 6) + 1);
        for (var start = 0; start < bits.Count; start += 6)
        {
            var value = 0;
            for (var i = 0; i < 6 && start + i < bits.Count; i++)
            {
                value |= (bits[start + i] ? 1 : 0) << i;
            }

            text.Append(Alphabet[value]);
        }

        return text.ToString();
    }
}
