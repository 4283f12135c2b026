namespace AzerothsTopTalent.Data;

/// <summary>The two kinds of play that builds are gathered for.</summary>
public enum ContentType
{
    Raid,
    MythicPlus,
}
