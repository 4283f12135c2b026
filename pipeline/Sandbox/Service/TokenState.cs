namespace AzerothsTopTalent.Sandbox.Service;

public enum TokenState
{
    Good,
    Expired,
    Revoked,
}
