using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>What the player asked not to be asked again, by <see cref="Offer.Key"/> and <see cref="Choice.Key"/>.</summary>
public static class Suppressions
{
    /// <summary>An offer is suppressed as a whole or by the build it would put first.</summary>
    public static bool Contains(LuaMap<string, bool> suppressions, Offer offer)
    {
        return suppressions.ContainsKey(offer.Key) || suppressions.ContainsKey(offer.Choices[0].Key);
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
