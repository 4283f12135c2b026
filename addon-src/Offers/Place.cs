using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>Where the player is. Outside instances the difficulty is 0.</summary>
public sealed record Place(string Name, string InstanceType, int DifficultyID, int MapID)
{
    /// <summary>Instance map and difficulty, such as <c>3004:16</c>.</summary>
    public string Key => $"{MapID}:{DifficultyID}";

    public bool IsDungeon => InstanceType == "party" && Difficulty.IsDungeon(DifficultyID);

    public bool IsRaid => InstanceType == "raid" && (Difficulty.IsRaid(DifficultyID) || IsLfr);

    public bool IsLfr => InstanceType == "raid" && DifficultyID == Difficulty.RaidLfr;

    public static Place Current()
    {
        var (name, instanceType, difficultyID, _, _, _, _, mapID, _, _, _) = Instance.GetInstanceInfo();
        return new Place(name, instanceType, difficultyID, mapID);
    }
}
