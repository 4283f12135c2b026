using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>Groups, units, ready checks and fights.</summary>
internal static class FightSteps
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
                    step.Int("size"),
                    step.Text("kind").Equals("raid", StringComparison.OrdinalIgnoreCase),
                    leader: false
                )
        );
        book.SetUp(
            "leader of a {kind:group|raid} of {size}",
            "The same, and the character leads it.",
            (run, step) =>
                run.World.SetGroup(
                    step.Int("size"),
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
            (run, step) => run.World.SetUnit(step.Text("token"), null)
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
        book.Act(
            "pull {boss}",
            "The fight with that boss begins.",
            (run, step) => run.World.Pull(StoryRun.Boss(step.Text("boss")))
        );
        book.Act("wipe", "Everybody dies, the boss stays.", (run, _) => run.World.Wipe());
        book.Act("kill", "The boss of the running fight dies.", (run, _) => run.World.Kill());
        book.Act(
            "kill {boss}",
            "Pulls that boss, fights for a minute, and it dies.",
            (run, step) =>
            {
                run.World.Pull(StoryRun.Boss(step.Text("boss")));
                run.World.Wait(60);
                run.World.Kill();
            }
        );
        book.Act("combat begins", "The character is in combat.", (run, _) => run.World.StartCombat());
        book.Act("combat ends", "The character is out of combat.", (run, _) => run.World.EndCombat());
    }

    private static Unit Creature(StepArguments step) => new() { Name = step.Text("name"), CreatureId = 100_001 };

    private static void Put(StoryRun run, StepArguments step, Unit unit) =>
        run.World.SetUnit(
            step.Text("token"),
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
