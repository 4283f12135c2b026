namespace AzerothsTopTalent.Sandbox.World;

public enum ZoneKind
{
    Raid,
    MythicPlus,
}
