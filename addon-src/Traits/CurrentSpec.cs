using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>The player's specialization.</summary>
public static class CurrentSpec
{
    /// <summary>The specialization id, or 0 below the level of the first one and before the game has sent it.</summary>
    public static int ID()
    {
        var specID = Reported();
        return IsInitial(specID) ? 0 : specID;
    }

    /// <summary>Whether the character has not chosen a specialization yet.</summary>
    public static bool IsBelowFirst()
    {
        return IsInitial(Reported());
    }

    public static string Name()
    {
        return Specialization.GetSpecializationNameForSpecID(ID()) ?? "?";
    }

    private static int Reported()
    {
        var index = C_SpecializationInfo.GetSpecialization();
        return index == null ? 0 : C_SpecializationInfo.GetSpecializationInfo(index.Value).SpecId;
    }

    // What a character reports before it has chosen: one id a class.
    private static bool IsInitial(int specID)
    {
        return (specID >= 1444 && specID <= 1456) || specID == 1465;
    }
}
