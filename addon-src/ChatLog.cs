using AzerothsTopTalent.WowApi;

namespace AzerothsTopTalent;

/// <summary>What the addon says in the chat window. Never "ATT": players know another addon by that name.</summary>
public static class ChatLog
{
    private const string Prefix = "|cff33ccffTop Talent:|r ";

    public static void Say(string text)
    {
        Client.print(Prefix + text);
    }

    public static void Debug(string text)
    {
        if (Options.IsDebug)
            Client.print(Prefix + "|cff999999" + text + "|r");
    }
}
