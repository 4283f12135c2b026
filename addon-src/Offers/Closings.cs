using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>
/// Offers the player closed. One stays closed until something changes: another build is offered, or he wears one over which
/// it was not closed yet. Kept across sessions, one entry per question with the last few answers, newest first.
/// </summary>
public static class Closings
{
    /// <summary>Who changes between a few builds is asked over each of them once.</summary>
    private const int MostAnswers = 5;

    private const string Separator = "\n";

    public static void Remember(LuaMap<string, string> closings, Offer offer, string wornCode)
    {
        var key = KeyOf(offer);
        var newest = Fingerprint(offer, wornCode);
        var answers = new List<string> { newest };
        foreach (var older in Answers(closings, key))
        {
            if (older != newest && answers.Count < MostAnswers)
                answers.Add(older);
        }
        closings[key] = string.Join(Separator, answers);
    }

    public static bool Contains(LuaMap<string, string> closings, Offer offer, string wornCode)
    {
        var fingerprint = Fingerprint(offer, wornCode);
        foreach (var answer in Answers(closings, KeyOf(offer)))
        {
            if (answer == fingerprint)
                return true;
        }
        return false;
    }

    private static string[] Answers(LuaMap<string, string> closings, string key)
    {
        return (closings[key] ?? "").Split(Separator);
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
