using AzerothsTopTalent.FakeWow.Loadouts;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;
using static AzerothsTopTalent.Scenarios.Steps.Check;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>What is worn, staged and saved to begin with.</summary>
internal static class TalentSteps
{
    /// <summary>How stories name builds, for the documentation of steps.</summary>
    internal const string BuildWords =
        "an import string, `nothing`, `the starter build`, `a random build [N]`, `the raid build`, `the mythicplus build`, `the build of BOSS-OR-DUNGEON` (of the data), `loadout \"NAME\"` or `what was worn at NAME`";

    public static void AddTo(StepBook<StoryRun> book)
    {
        book.SetUp(
            "wears {build...}",
            $"The talents worn: {BuildWords}.",
            (run, step) => run.Talents.Wear(run.World.SpecId, run.Build(step.Text("build")))
        );
        book.SetUp(
            "loadout {name} with {build...}",
            "A saved loadout of the worn spec.",
            (run, step) => run.Talents.Save(run.World.SpecId, step.Text("name"), run.Build(step.Text("build")))
        );
        book.SetUp(
            "loadout {name} is selected",
            "The loadout menu shows that one.",
            (run, step) => run.Talents.SetLastSelected(run.World.SpecId, run.Loadout(step.Text("name")).Id)
        );
        book.SetUp(
            "all loadout slots are full",
            "40 loadouts are saved.",
            (run, _) =>
            {
                for (int slot = run.Talents.SavedCount; slot < PlayerTalents.MaxLoadouts; slot++)
                {
                    run.Talents.Save(run.World.SpecId, $"Slot {slot + 1}", run.Talents.Worn);
                }
            }
        );
        book.SetUp(
            "the starter build is followed",
            "The starter build is flagged as active.",
            (run, _) => run.Talents.FollowStarter(run.World.SpecId)
        );
        book.SetUp(
            "talent {node} on cooldown for {seconds} seconds",
            "That node cannot be taken out before.",
            (run, step) => run.Talents.SetCooldown(Node(run, step), run.World.Now + step.Seconds("seconds"))
        );
        book.SetUp(
            "all worn talents on cooldown for {seconds} seconds",
            "None of the worn talents can be taken out before.",
            (run, step) =>
            {
                foreach ((int node, _) in run.Talents.Worn.Picks)
                {
                    run.Talents.SetCooldown(node, run.World.Now + step.Seconds("seconds"));
                }
            }
        );
        book.SetUp(
            "a change is staged by hand",
            "The player has taken back one talent and not applied it; so it still is at the first login, as after a /reload.",
            (run, _) =>
            {
                TalentHandSteps.Stage(run);
                run.Talents.KeepsStagedAtLogin = true;
            }
        );
    }

    /// <summary>A node of the character's tree.</summary>
    internal static int Node(StoryRun run, StepArguments step)
    {
        int node = step.Int("node");
        Fail(run.Talents.Tree.Node(node) is null, $"the tree of the class has no node {node}");
        return node;
    }
}
