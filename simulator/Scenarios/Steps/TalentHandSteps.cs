using AzerothsTopTalent.FakeWow.Loadouts;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;
using static AzerothsTopTalent.Scenarios.Steps.Check;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>What the player does with his talents and loadouts by hand.</summary>
internal static class TalentHandSteps
{
    public static void AddTo(StepBook<StoryRun> book)
    {
        book.Act(
            "remember what is worn as {name}",
            "For `what was worn at NAME` later.",
            (run, step) => run.Remembered[step.Text("name")] = run.Talents.Worn
        );
        book.Act("the cooldowns end", "All talents can be taken out again.", (run, _) => run.Talents.EndCooldowns());
        book.Act(
            "stage a change by hand",
            "The player takes back one talent and does not apply it.",
            (run, _) => Stage(run)
        );
        book.Act(
            "undo the staged changes by hand",
            "The player gives up his pending changes.",
            (run, _) => run.Talents.RollbackConfig(run.Active.Id)
        );
        book.Act(
            "save a loadout {name}",
            "The player saves what he wears.",
            (run, step) => Done(run.Talents.RequestNewConfig(step.Text("name")), run)
        );
        book.Act(
            "select loadout {name}",
            "The player puts a saved loadout on.",
            (run, step) =>
            {
                run.Talents.SwitchToLoadout(run.Loadout(step.Text("name")).Id);
                run.World.Wait(6);
            }
        );
        book.Act(
            "delete loadout {name}",
            "The player deletes a saved loadout.",
            (run, step) => Done(run.Talents.DeleteConfig(run.Loadout(step.Text("name")).Id), run)
        );
        book.Act(
            "put on {build...}",
            "The player changes his talents by hand, and they are worn at once.",
            (run, step) => PutOn(run, run.Build(step.Text("build")))
        );
        book.Act(
            "open the talent window",
            "Its own handlers act from now on.",
            (run, _) => run.World.IsTalentFrameShown = true
        );
        book.Act("close the talent window", "They do no more.", (run, _) => run.World.IsTalentFrameShown = false);
        book.Act(
            "remember the loadouts",
            "`loadouts are unchanged` compares with them as they are now.",
            (run, _) => run.LoadoutsBefore = run.DescribeLoadouts()
        );
    }

    private static void PutOn(StoryRun run, TraitBuild build)
    {
        run.Talents.Wear(run.World.SpecId, build);
        run.World.Fire("TRAIT_CONFIG_UPDATED", run.Active.Id);
    }

    /// <summary>Takes back one talent and leaves it at that.</summary>
    public static void Stage(StoryRun run)
    {
        TraitConfig active = run.Active;
        TraitRules rules = run.Talents.RulesOf(active);
        foreach ((int node, _) in active.Staged.Picks)
        {
            if (
                rules.Tree.Node(node) is { Type: not TraitNodeType.SubTreeSelection }
                && run.Talents.RefundRank(active.Id, node, false)
            )
            {
                return;
            }
        }

        throw new StepFailedException("no talent can be taken back");
    }

    private static void Done(bool accepted, StoryRun run)
    {
        Fail(!accepted, "the game refuses");
        run.World.Wait(1);
    }
}
