using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary>
/// What the addon sees, what it would offer and why it is silent: in words for the player, and as <c>key=value</c> in no
/// language for tests and bug reports.
/// </summary>
public static class StatusReport
{
    public static void Print()
    {
        var place = Place.Current();
        var finding = Advisor.Find(TriggerOf(place));
        ChatLog.Say(Fill(L.StatusSpec, "spec", CurrentSpec.Name()));
        ChatLog.Say(Fill(L.StatusPlace, "place", place.Name));
        var data = Fill(L.StatusData, "source", BuildData.Source);
        ChatLog.Say(Fill(data, "age", BasisText.Age(BuildData.Time, Client.GetServerTime())));
        if (finding.Offer != null)
            ChatLog.Say(Fill(L.StatusOffer, "build", OfferPopup.NameOf(finding.Offer.Choices[0])));
        if (finding.Silence != Silence.None)
            ChatLog.Say(Fill(L.StatusSilent, "reason", SilenceText.Of(finding.Silence)));
        foreach (var line in KeyValues(place, finding))
            Client.print(line);
    }

    /// <summary>The moment that would come next where the player stands.</summary>
    private static Trigger TriggerOf(Place place)
    {
        if (place.IsRaid)
            return Trigger.ReadyCheck;
        return place.IsDungeon ? Trigger.Dungeon : Trigger.Login;
    }

    private static List<string> KeyValues(Place place, Finding finding)
    {
        var lines = new List<string>
        {
            $"spec={CurrentSpec.ID()}",
            $"instance={place.InstanceType}",
            $"map={place.MapID}",
            $"difficulty={place.DifficultyID}",
            $"source={BuildData.Source}",
            $"time={DataFile.TalentDataTimestamp ?? ""}",
            $"silence={finding.Silence}",
            $"busy={(TalentApplier.IsBusy ? 1 : 0)}",
            $"worn={WornTalents.Code()}",
        };
        if (finding.Offer != null)
        {
            lines.Add($"offer={finding.Offer.Key}");
            lines.Add($"reason={finding.Offer.Reason}");
            lines.Add($"choices={Keys(finding.Offer.Choices)}");
            lines.Add($"menu={Keys(finding.Offer.Menu)}");
        }
        return lines;
    }

    private static string Keys(List<Choice> choices)
    {
        var keys = new List<string>();
        foreach (var choice in choices)
            keys.Add(choice.Key);
        return string.Join(",", keys);
    }
}
