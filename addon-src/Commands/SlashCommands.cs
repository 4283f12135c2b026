using AzerothsTopTalent.WowApi;
using static AzerothsTopTalent.Localization;

namespace AzerothsTopTalent;

/// <summary><c>/toptalent</c>, and <c>/att</c> where no other addon has taken it.</summary>
public static class SlashCommands
{
    public static void Register()
    {
        AddonGlobals.SLASH_TOPTALENT1 = "/toptalent";
        if (!IsTaken("/att"))
            AddonGlobals.SLASH_TOPTALENT2 = "/att";
        Chat.SlashCmdList["TOPTALENT"] = (message, editBox) => Run(message);
    }

    public static void Run(string message)
    {
        switch (message.Trim().ToLower())
        {
            case "undo":
                UndoHistory.Undo();
                break;
            case "now":
                OfferNow();
                break;
            case "builds":
                BuildBrowser.Toggle();
                break;
            case "status":
                StatusReport.Print();
                break;
            case "debug":
                Options.Set(Options.DebugMessages, !Options.IsDebug);
                ChatLog.Say(Options.IsDebug ? "debug=1" : "debug=0");
                break;
            case "":
                SettingsPanel.Open();
                break;
            case "reset":
                Reset();
                break;
            default:
                ChatLog.Say(L.Help);
                break;
        }
    }

    private static void OfferNow()
    {
        var silence = OfferDesk.Ask();
        if (silence != Silence.None)
            ChatLog.Say(Fill(L.NothingToOffer, "reason", SilenceText.Of(silence)));
    }

    private static void Reset()
    {
        SavedVariables.Character.Suppressions = new LuaMap<string, bool>();
        SavedVariables.Character.Closings = new LuaMap<string, string>();
        ChatLog.Say(L.ResetDone);
    }

    // Every addon's commands are globals named SLASH_<key><number>, one key an entry of the list.
    private static bool IsTaken(string command)
    {
        foreach (var entry in Chat.SlashCmdList)
        {
            for (var i = 1; Globals._G[$"SLASH_{entry.Key}{i}"] is string taken; i++)
            {
                if (taken.ToLower() == command)
                    return true;
            }
        }
        return false;
    }
}
