namespace AzerothsTopTalent.Sandbox.Trees;

/// <summary>What a talent node is: one talent, one of two, an apex bought tier by tier, or the choice of a hero tree.</summary>
public enum NodeKind
{
    Single,
    Choice,
    Tiered,
    SubTree,
}
