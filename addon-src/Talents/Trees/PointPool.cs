namespace AzerothsTopTalent.Talents;

/// <summary>Which points pay for a node.</summary>
public enum PointPool
{
    /// <summary>None: the selection of a hero tree is free, and so is a node nothing is known of.</summary>
    Free = 0,

    Class = 1,

    Spec = 2,

    /// <summary>The points of the node's own hero tree. Each hero tree has points of its own.</summary>
    Hero = 3,
}
