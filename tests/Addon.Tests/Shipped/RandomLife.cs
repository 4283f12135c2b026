using System.Text;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>A story in which anything may happen at any time. It only expects what every story expects: no error, no finding.</summary>
internal static class RandomLife
{
    private static readonly string[] Languages = [.. Language.Codes];
    private static readonly string[] Specs = ["blood", "frost death knight", "arcane mage"];

    private static readonly string[] Acts =
    [
        "wait 1 seconds",
        "wait 3 seconds",
        "wait 7 seconds",
        "wait 40 seconds",
        "ready check",
        "the ready check ends",
        "combat begins",
        "combat ends",
        "dead",
        "resurrect",
        "in a cinematic",
        "the cinematic ends",
        "in a pvp match",
        "the pvp match ends",
        "moving",
        "stand still",
        "escape",
        "escape",
        "leave",
        "enter 2813 difficulty 23",
        "enter 2813 difficulty 8",
        "enter 1762 difficulty 1",
        "enter 3004 difficulty 16",
        "enter 3004 difficulty 17",
        "enter 2913 difficulty 14",
        "walk to floor none",
        "walk to floor 5 sub-zone \"Somewhere\"",
        "open the font",
        "open the talent window",
        "close the talent window",
        "put on a random build 3",
        "put on a random build 4",
        "put on nothing",
        "type /toptalent now",
        "type /toptalent undo",
        "type /toptalent builds",
        "type /toptalent status",
        "type /toptalent reset",
        "type /toptalent debug",
        "type /toptalent",
        "set AzerothsTopTalent_autoApply to true",
        "set AzerothsTopTalent_autoApply to false",
        "set AzerothsTopTalent_ownLoadout to true",
        "set AzerothsTopTalent_ownLoadout to false",
        "set AzerothsTopTalent_keepHeroTree to true",
        "reload",
        "log in again",
        "event READY_CHECK \"Somebody\", 30",
        "event PLAYER_REGEN_ENABLED",
        "event PLAYER_ALIVE",
        "event SPELLS_CHANGED",
        "event PLAYER_TALENT_UPDATE",
        "event TRAIT_CONFIG_LIST_UPDATED",
        "event CHALLENGE_MODE_KEYSTONE_SLOTTED 5",
        "event CHALLENGE_MODE_START 587",
        "event CONFIG_COMMIT_FAILED 1",
        "event TRAIT_CONFIG_UPDATED 1",
        "event ENCOUNTER_START 3470, \"Nek'zali\", 16, 20",
        "event ACTIVE_PLAYER_SPECIALIZATION_CHANGED",
        "event PLAYER_ENTERING_WORLD false, false",
        "event PLAYER_LEAVING_WORLD",
    ];

    public static string Story(int seed, int acts)
    {
        var random = new Random(seed);
        var story = new StringBuilder($"story Anything may happen, seed {seed}\nset up\n");
        story.Append(
            $"  language {Languages[random.Next(Languages.Length)]}\n  spec {Specs[random.Next(Specs.Length)]}\n"
        );
        story.Append("  raid of 20\n  unit target is 3420\n  unit nameplate1 is 3470\n");
        if (seed % 2 == 0)
            story.Append("  everything is secret\n");
        story.Append("act\n  login\n");
        for (int i = 0; i < acts; i++)
            story.Append($"  {Acts[random.Next(Acts.Length)]}\n");
        return story.Append("expect\n  no errors\n  no findings\n").ToString();
    }
}
