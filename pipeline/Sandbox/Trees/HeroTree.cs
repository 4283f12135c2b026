namespace AzerothsTopTalent.Sandbox.Trees;

/// <summary>A hero tree: its first node is granted to who chose it, the thirteen points buy all the rest.</summary>
public sealed record HeroTree(int SubTreeId, string Name, IReadOnlyList<TalentNode> Nodes)
{
    public TalentNode Granted => Nodes[0];
}
