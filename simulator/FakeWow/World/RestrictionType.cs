namespace AzerothsTopTalent.FakeWow.World;

/// <summary>The game's <c>Enum.AddOnRestrictionType</c>.</summary>
public enum RestrictionType
{
    Combat = 0,
    Encounter = 1,
    ChallengeMode = 2,
    PvpMatch = 3,
    Map = 4,
    Chat = 5,
}
