namespace AzerothsTopTalent;

public enum ContentKind
{
    Raid,
    MythicPlus,
}
