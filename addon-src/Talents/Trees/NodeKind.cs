namespace AzerothsTopTalent.Talents;

/// <summary>How a talent node is bought. The numbers are those of the game's <c>Enum.TraitNodeType</c>.</summary>
public enum NodeKind
{
    /// <summary>One talent with one or more ranks.</summary>
    Single = 0,

    /// <summary>One node whose ranks are poured into its entries in order.</summary>
    Tiered = 1,

    /// <summary>One of several talents.</summary>
    Choice = 2,

    /// <summary>One of several hero trees.</summary>
    SubtreeSelection = 3,

    /// <summary>Listed in the node order, but nothing else is known of it: no spec can see it.</summary>
    Unknown = 4,
}
