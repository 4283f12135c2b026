namespace AzerothsTopTalent.Talents;

/// <summary>Why a build cannot be read or written.</summary>
public enum BuildErrorKind
{
    /// <summary>A character that build strings do not use.</summary>
    Character = 1,

    /// <summary>Too short to hold a header.</summary>
    Header = 2,

    /// <summary>A format version other than 2.</summary>
    Version = 3,

    /// <summary>A specialization that no known tree belongs to.</summary>
    UnknownSpec = 4,

    /// <summary>A build of another specialization than the one asked for.</summary>
    OtherSpec = 5,

    /// <summary>The string ends before the last node.</summary>
    CutShort = 6,

    /// <summary>Characters are left after the last node.</summary>
    TooLong = 7,

    /// <summary>The bits that fill up the last character are not zero.</summary>
    Padding = 8,

    /// <summary>A choice on a node that has none, or none on a node that needs one.</summary>
    ChoiceFlag = 9,

    /// <summary>A choice that the node does not offer.</summary>
    ChoiceRange = 10,

    /// <summary>Ranks that the node does not have.</summary>
    RankRange = 11,

    /// <summary>More points than a character has.</summary>
    OverBudget = 12,

    /// <summary>A node that the tree does not have.</summary>
    UnknownNode = 13,

    /// <summary>An entry that the tree does not have.</summary>
    UnknownEntry = 14,

    /// <summary>Two entries of a node that takes one.</summary>
    TwoChoices = 15,

    /// <summary>A tree hash that is not 32 hexadecimal digits.</summary>
    TreeHash = 16,
}
