using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Addon.Tests.Stories;

/// <summary>
/// Counts what a storm brings the shipped addon to do: the data file, which is the test's, puts a counter before some of the
/// addon's functions.
/// </summary>
internal sealed class StormWatch
{
    private const string Seen = "StormSeen";

    // What to count: the function, and what its arguments make of it (nil for nothing worth counting).
    private const string Counters = """

        -- The data is read without the game too.
        if not CreateFrame then return end
        local watched = CreateFrame("Frame")
        watched:RegisterEvent("ADDON_LOADED")
        watched:SetScript("OnEvent", function(_, _, name)
            if name ~= "AzerothsTopTalent" then return end
            local function watch(class, method, describe)
                local original = addon[class][method]
                addon[class][method] = function(...)
                    local what = describe(...)
                    if what then StormSeen(what) end
                    return original(...)
                end
            end
            watch("OfferDesk", "Present", function(offer) return "offer: " .. addon.Trigger.names[offer.Trigger] end)
            watch("OfferPopup", "DescribePlace", function(_, offer)
                return offer.Choices[1].Kind == addon.ContentKind.Raid and "boss: " .. addon.BossReason.names[offer.Reason]
            end)
            watch("OfferDesk", "Retry", function() return "asked again after an obstacle" end)
            watch("OfferDesk", "CloseIfWorn", function() return "looked again after a change by hand" end)
            watch("AutoApply", "Take", function() return "applied without asking" end)
            watch("OfferPopup", "Keep", function() return "offer closed" end)
            watch("Suppressions", "Add", function() return "offer suppressed" end)
            watch("OfferPopup", "Take", function(choice)
                if choice.Pin then return "pin taken" end
                return choice.Build.builds == 0 and "build of the worn hero tree taken" or "build taken"
            end)
            watch("Pins", "Set", function() return "pin set" end)
            watch("Pins", "Remove", function() return "pin removed" end)
            watch("TalentApplier", "Succeed", function(done)
                if done.Request.IsUndo then return "undone" end
                return done.Loadout and "put on in a loadout of its own" or "put on in place"
            end)
            watch("TalentApplier", "Fail", function() return "failed with a reason" end)
            watch("TalentApplier", "Apply", function(request) return request.IsRetry and "tried again after a cooldown" end)
            watch("CooldownRetry", "Wait", function() return "waits for a cooldown" end)
            watch("CombatQueue", "Add", function() return "waits for the end of a fight" end)
            watch("ApplyReport", "OfferAgain", function() return "offered again after an interruption" end)
            watch("OwnLoadout", "Create", function() return "loadout of its own asked for" end)
            watch("BuildBrowser", "Copy", function() return "build copied" end)
        end)
        """;

    /// <summary>All that can be counted: in a long run each must come.</summary>
    public static readonly string[] Everything =
    [
        "offer: Login",
        "offer: SpecChange",
        "offer: Dungeon",
        "offer: Keystone",
        "offer: ReadyCheck",
        "offer: Asked",
        "boss: Unknown",
        "boss: OnlyOneLeft",
        "boss: InSight",
        "boss: ThisRoom",
        "boss: PulledHereBefore",
        "boss: WipedHere",
        "boss: NextInOrder",
        "asked again after an obstacle",
        "looked again after a change by hand",
        "applied without asking",
        "offer closed",
        "offer suppressed",
        "build taken",
        "build of the worn hero tree taken",
        "pin set",
        "pin taken",
        "put on in place",
        "put on in a loadout of its own",
        "undone",
        "failed with a reason",
        "waits for a cooldown",
        "tried again after a cooldown",
        "waits for the end of a fight",
        "offered again after an interruption",
        "loadout of its own asked for",
        "build copied",
    ];

    private readonly Dictionary<string, int> counts = [];

    /// <summary>The data with the counters behind it.</summary>
    public static string Data(string data) => data + Counters;

    /// <summary>Lets the counters of each of the client's sessions count here.</summary>
    public void Listen(FakeClient client) =>
        client.SessionOpened += session =>
        {
            session.Globals!.Declare(Seen);
            session.SetGlobal(Seen, DynValue.NewCallback(new CallbackFunction(Count)));
        };

    public IEnumerable<string> Missing => Everything.Where(what => !counts.ContainsKey(what));

    public override string ToString() =>
        string.Join(", ", Everything.Select(what => $"{what} {counts.GetValueOrDefault(what)}"));

    private DynValue Count(ScriptExecutionContext context, CallbackArguments arguments)
    {
        string what = arguments[0].String!;
        counts[what] = counts.GetValueOrDefault(what) + 1;
        return DynValue.Nil;
    }
}
