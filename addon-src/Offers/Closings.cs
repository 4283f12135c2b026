using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// Offers the player closed. One stays closed until something changes: another build is offered, or he wears another
/// one. Kept across sessions, one entry per question.
/// </summary>
public static class Closings
{
    public static void Remember(LuaMap<string, string> closings, Offer offer, string wornCode)
    {
        closings[KeyOf(offer)] = Fingerprint(offer, wornCode);
    }

    public static bool Contains(LuaMap<string, string> closings, Offer offer, string wornCode)
    {
        return closings[KeyOf(offer)] == Fingerprint(offer, wornCode);
    }

    private static string KeyOf(Offer offer)
    {
        return $"{offer.Trigger}:{offer.Key}";
    }

    private static string Fingerprint(Offer offer, string wornCode)
    {
        var fingerprint = wornCode;
        foreach (var choice in offer.Choices)
            fingerprint += "|" + choice.TalentCode;
        return fingerprint;
    }
}
