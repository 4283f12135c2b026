namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>Why a rank cannot be bought.</summary>
public enum PurchaseRefusal
{
    None,
    UnknownNode,

    /// <summary>The spec does not see the node, or the character's level does not.</summary>
    NotVisible,

    /// <summary>The node is seen but never bought by this spec, or only ever granted.</summary>
    NotAvailable,

    /// <summary>Its hero tree is not the chosen one.</summary>
    SubTreeInactive,
    LevelTooLow,
    RanksFull,

    /// <summary>A choice node without a choice, or a choice that is not one of its entries.</summary>
    WrongEntry,

    /// <summary>No node with an edge into it is fully ranked.</summary>
    NoFullPredecessor,

    /// <summary>Too few points spent in its pool.</summary>
    GateClosed,
    NoPoints,
}
