using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>
/// The 128 bits an import string carries to say which tree it was written for. How the game computes them is not public;
/// what can be seen is that they depend on the class tree's content alone, and that is what this one does.
/// </summary>
internal static class TreeHash
{
    public static ImmutableArray<byte> Of(TraitTree tree)
    {
        var text = new StringBuilder().Append(tree.Id);
        foreach (TraitNode node in tree.Nodes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{node.Id} {(int)node.Type} {node.MaxRanks}");
            foreach (TraitEntry entry in node.Entries)
            {
                text.Append(CultureInfo.InvariantCulture, $" {entry.Id}:{entry.MaxRanks}");
            }
        }

        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16)];
    }
}
