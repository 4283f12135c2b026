namespace AzerothsTopTalent.Talents;

/// <summary>The taken nodes of one build: what a build string says. Immutable.</summary>
public sealed class Loadout
{
    /// <summary>The tree hash of a string that leaves the check of the tree to the reader.</summary>
    public const string NoTreeHash = "00000000000000000000000000000000";

    /// <param name="specId">The game's specialization id, 0 to 65535.</param>
    /// <param name="nodes">The taken nodes.</param>
    /// <param name="treeHash">32 lower-case hexadecimal digits.</param>
    public Loadout(int specId, IReadOnlyList<LoadoutNode> nodes, string treeHash = NoTreeHash)
    {
        SpecId = specId;
        Nodes = nodes;
        TreeHash = treeHash;
    }

    public int SpecId { get; }

    /// <summary>The taken nodes; after decoding in the order of the tree.</summary>
    public IReadOnlyList<LoadoutNode> Nodes { get; }

    /// <summary>
    /// The hash of the class tree the string was exported from, as 32 lower-case hexadecimal digits. It is kept, not
    /// checked: only the game can compute it.
    /// </summary>
    public string TreeHash { get; }
}
