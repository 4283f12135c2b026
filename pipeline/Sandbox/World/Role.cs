namespace AzerothsTopTalent.Sandbox.World;

public enum Role
{
    Damage,
    Tank,
    Healer,
}
