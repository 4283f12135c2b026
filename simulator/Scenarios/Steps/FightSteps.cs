using System.Text.RegularExpressions;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;
using static AzerothsTopTalent.Scenarios.Steps.Check;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>Groups, units, ready checks and fights.</summary>
internal static partial class FightSteps
{
    public static void AddTo(StepBook<StoryRun> book)
    {
        AddGroup(book);
        AddUnits(book);
        AddFights(book);
    }

    private static void AddGroup(StepBook<StoryRun> book)
    {
        book.SetUp(
            "{kind:group|raid} of {size}",
            "The character is in a group or raid of that many players.",
            (run, step) =>
                run.World.SetGroup(
                    Size(step),
                    step.Text("kind").Equals("raid", StringComparison.OrdinalIgnoreCase),
                    leader: false
                )
        );
        book.SetUp(
            "leader of a {kind:group|raid} of {size}",
            "The same, and the character leads it.",
            (run, step) =>
                run.World.SetGroup(
                    Size(step),
                    step.Text("kind").Equals("raid", StringComparison.OrdinalIgnoreCase),
                    leader: true
                )
        );
        book.Act("ready check", "Somebody asks whether all are ready.", (run, _) => run.World.ReadyCheck());
        book.Act(
            "my ready check",
            "The character asks whether all are ready.",
            (run, _) => run.World.ReadyCheck(GameWorld.PlayerName)
        );
        book.Act(
            "ready check by {name}",
            "That player asks; where the game hides it, his name is a secret.",
            (run, step) => run.World.ReadyCheck(step.Text("name"))
        );
        book.Act(
            "answer the ready check",
            "The character is ready; the game's window closes.",
            (run, _) => run.World.AnswerReadyCheck(true)
        );
        book.Act("the ready check ends", "All have answered.", (run, _) => run.World.EndReadyCheck(preempted: false));
    }

    private static void AddUnits(StepBook<StoryRun> book)
    {
        const string boss = "{token} is boss {boss} [{how:readable|secret|throwing}]";
        const string bossMeaning =
            "That boss stands behind a unit token (`target`, `mouseover`, `boss1`, `nameplate3`); its name is readable, secret or raises an error, by default as the rules of the place say.";
        book.SetUp(
            $"unit {boss}",
            bossMeaning,
            (run, step) => Put(run, step, GameWorld.BossUnit(StoryRun.Boss(step.Text("boss"))))
        );
        book.Act(
            $"unit {boss}",
            bossMeaning,
            (run, step) => Put(run, step, GameWorld.BossUnit(StoryRun.Boss(step.Text("boss"))))
        );
        const string other = "{token} is {name} [{how:readable|secret|throwing}]";
        const string otherMeaning = "A creature of that (English) name, which is no boss, stands behind the token.";
        book.SetUp($"unit {other}", otherMeaning, (run, step) => Put(run, step, Creature(step)));
        book.Act($"unit {other}", otherMeaning, (run, step) => Put(run, step, Creature(step)));
        book.Act(
            "unit {token} goes",
            "Nobody is behind that token any more.",
            (run, step) => run.World.SetUnit(TokenOf(step), null)
        );
        book.SetUp(
            "everything is secret",
            "All restrictions are on, as with the game's test settings.",
            (run, _) => run.World.ForcesSecrets = true
        );
        book.Act(
            "everything becomes secret",
            "All restrictions go on, as with the game's test settings.",
            (run, _) => run.World.ForcesSecrets = true
        );
    }

    private static void AddFights(StepBook<StoryRun> book)
    {
        book.Act("pull {boss}", "The fight with that boss begins.", (run, step) => Pull(run, step));
        Fight(book, "wipe", "Everybody dies, the boss stays.", world => world.Wipe());
        Fight(book, "kill", "The boss of the running fight dies.", world => world.Kill());
        book.Act(
            "kill {boss}",
            "Pulls that boss, fights for a minute, and it dies.",
            (run, step) =>
            {
                Pull(run, step);
                run.World.Wait(60);
                run.World.Kill();
            }
        );
        book.Act("combat begins", "The character is in combat.", (run, _) => run.World.StartCombat());
        book.Act("combat ends", "The character is out of combat.", (run, _) => run.World.EndCombat());
    }

    /// <summary>What can only happen in a fight.</summary>
    private static void Fight(StepBook<StoryRun> book, string pattern, string meaning, Action<GameWorld> happen) =>
        book.Act(
            pattern,
            meaning,
            (run, _) =>
            {
                Fail(run.World.Encounter is null, "no fight is on; 'pull' one first");
                happen(run.World);
            }
        );

    private static void Pull(StoryRun run, StepArguments step)
    {
        Boss boss = StoryRun.Boss(step.Text("boss"));
        Place place = run.World.Place;
        bool isDead = run.World.InstanceKills.Contains(place.MapId, place.DifficultyId, boss.EncounterId);
        Fail(isDead, $"{boss.Name} is dead in this instance");
        run.World.Pull(boss);
    }

    private static int Size(StepArguments step)
    {
        int most = step.Text("kind").Equals("raid", StringComparison.OrdinalIgnoreCase) ? 40 : 5;
        int size = step.Int("size");
        Fail(size < 1 || size > most, $"a {step.Text("kind")} has from 1 to {most} players, not {size}");
        return size;
    }

    /// <summary>The game's unit tokens, and what one of these aims at.</summary>
    [GeneratedRegex(
        "^(player|pet|target|focus|mouseover|vehicle|npc|softenemy|softfriend|softinteract|party[1-4]|partypet[1-4]|raid([1-9]|[1-3][0-9]|40)|boss[1-8]|arena[1-5]|nameplate([1-9]|[1-3][0-9]|40))(target)*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Token();

    private static Unit Creature(StepArguments step) => new() { Name = step.Text("name"), CreatureId = 100_001 };

    private static string TokenOf(StepArguments step) =>
        Token().IsMatch(step.Text("token"))
            ? step.Text("token")
            : throw new StepFailedException(
                $"'{step.Text("token")}' is no unit token; there are target, mouseover, focus, boss1, nameplate3, party2target and the like"
            );

    private static void Put(StoryRun run, StepArguments step, Unit unit) =>
        run.World.SetUnit(
            TokenOf(step),
            unit with
            {
                Visibility = step.Text("how").ToLowerInvariant() switch
                {
                    "readable" => UnitVisibility.Readable,
                    "secret" => UnitVisibility.Secret,
                    "throwing" => UnitVisibility.Throws,
                    _ => UnitVisibility.ByRule,
                },
            }
        );
}
