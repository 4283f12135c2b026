using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>What the player asked not to be asked again, by <see cref="Offer.Key"/>.</summary>
public static class Suppressions
{
    public static bool Contains(LuaMap<string, bool> suppressions, Offer offer)
    {
        return suppressions.ContainsKey(offer.Key);
    }

    public static void Add(LuaMap<string, bool> suppressions, Offer offer)
    {
        suppressions[offer.Key] = true;
    }

    /// <summary>Takes over what an older version kept for the whole account.</summary>
    public static void Merge(LuaMap<string, bool> suppressions, LuaMap<string, bool> older)
    {
        foreach (var entry in older)
        {
            if (entry.Value)
                suppressions[entry.Key] = true;
        }
    }
}
