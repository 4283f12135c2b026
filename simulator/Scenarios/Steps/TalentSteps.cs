using AzerothsTopTalent.FakeWow.Loadouts;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>What is worn, staged and saved.</summary>
internal static class TalentSteps
{
    private const string BuildWords =
        "an import string, `nothing`, `the starter build`, `a random build [N]`, `the raid build`, `the mythicplus build`, `the build of BOSS-OR-DUNGEON` (of the data), `loadout \"NAME\"` or `what was worn at NAME`";

    public static void AddTo(StepBook<StoryRun> book)
    {
        AddSetUp(book);
        AddFaults(book);
        AddExpectations(book);
    }

    private static void AddSetUp(StepBook<StoryRun> book)
    {
        book.SetUp(
            "wears {build...}",
            $"The talents worn: {BuildWords}.",
            (run, step) => run.Talents.Wear(run.World.SpecId, run.Build(step.Text("build")))
        );
        book.Act(
            "remember what is worn as {name}",
            "For `what was worn at NAME` later.",
            (run, step) => run.Remembered[step.Text("name")] = run.Talents.Worn
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
            (run, step) => run.Talents.SetCooldown(step.Int("node"), run.World.Now + step.Seconds("seconds"))
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
        book.Act("the cooldowns end", "All talents can be taken out again.", (run, _) => run.Talents.EndCooldowns());
        book.Act(
            "stage a change by hand",
            "The player takes back one talent and does not apply it.",
            (run, _) => StageByHand(run)
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
    }

    private static void AddFaults(StepBook<StoryRun> book)
    {
        book.Act(
            "the next commit is {fault:refused|interrupted|rejected|silently done|silently lost}",
            "What goes wrong with the next change of talents.",
            (run, step) =>
                run.Talents.Faults.Commit = step.Text("fault").ToLowerInvariant() switch
                {
                    "refused" => CommitFault.Refused,
                    "interrupted" => CommitFault.Interrupted,
                    "rejected" => CommitFault.Rejected,
                    "silently done" => CommitFault.SilentSuccess,
                    _ => CommitFault.SilentFailure,
                }
        );
        book.Act(
            "commits are answered {seconds} seconds late",
            "The server takes its time.",
            (run, step) => run.Talents.Faults.CommitDelay = step.Seconds("seconds")
        );
        book.Act(
            "purchases of node {node} are refused",
            "That node cannot be bought.",
            (run, step) => run.Talents.Faults.RefusedNode = step.Int("node")
        );
        book.Act(
            "the next switch of loadouts is ignored",
            "Switching does nothing, once.",
            (run, _) => run.Talents.Faults.IgnoreSwitch = true
        );
        book.Act(
            "the next loadout loses its name",
            "A created loadout has no name.",
            (run, _) => run.Talents.Faults.LoseName = true
        );
        book.Act(
            "the next loadout is never created",
            "The server forgets to create it.",
            (run, _) => run.Talents.Faults.LoseCreation = true
        );
    }

    private static void AddExpectations(StepBook<StoryRun> book)
    {
        book.Expect(
            "talents equal {build...}",
            $"What is worn is {BuildWords}.",
            (run, step) => AssertWorn(run, step.Text("build"))
        );
        book.Expect(
            "talents do not equal {build...}",
            "What is worn is another build.",
            (run, step) => Fail(run.IsWorn(run.Build(step.Text("build"))), "it is worn")
        );
        book.Expect(
            "nothing is staged",
            "No talent change is pending.",
            (run, _) => Fail(run.Talents.Active is { HasStagedChanges: true }, "changes are pending")
        );
        book.Expect(
            "changes are staged",
            "Talent changes are pending.",
            (run, _) => Fail(run.Talents.Active is not { HasStagedChanges: true }, "nothing is pending")
        );
        book.Expect(
            "loadouts are unchanged",
            "Names, talents and selection are as they were when the client started, or at `remember the loadouts`.",
            (run, _) =>
                Fail(
                    run.LoadoutsBefore != run.DescribeLoadouts(),
                    $"they were {run.LoadoutsBefore} and are {run.DescribeLoadouts()}"
                )
        );
        book.Expect(
            "loadouts {names...}",
            "Exactly these are saved for the worn spec, in any order; `none` for none.",
            AssertLoadouts
        );
        book.Act(
            "remember the loadouts",
            "`loadouts are unchanged` compares with them as they are now.",
            (run, _) => run.LoadoutsBefore = run.DescribeLoadouts()
        );
        book.Expect(
            "loadout {name} equals {build...}",
            "That saved loadout holds that build.",
            (run, step) =>
                Fail(
                    !run.IsHeld(run.Loadout(step.Text("name")).Committed, run.Build(step.Text("build"))),
                    "it holds another build"
                )
        );
        book.Expect(
            "selected loadout {name...}",
            "What the loadout menu shows; `none`, `starter` or a name.",
            AssertSelected
        );
        book.Expect(
            "{count} commits",
            "So many changes of talents have begun since the story began.",
            (run, step) => Fail(run.Talents.CommitCount != step.Int("count"), $"there were {run.Talents.CommitCount}")
        );
        book.Expect(
            "spec {spec...}",
            "The character's specialization.",
            (run, step) =>
                Fail(FakeWow.World.Classes.Find(step.Text("spec"))?.Id != run.World.SpecId, $"it is {run.World.SpecId}")
        );
    }

    private static void AssertWorn(StoryRun run, string build)
    {
        TraitBuild wanted = run.Build(build);
        if (!run.IsWorn(wanted))
        {
            throw new StepFailedException($"other talents are worn: {run.Difference(wanted)}");
        }
    }

    private static void AssertLoadouts(StoryRun run, StepArguments step)
    {
        string[] actual =
        [
            .. run.Talents.SavedConfigs(run.World.SpecId).Select(id => run.Talents.Config(id)!.Name).Order(),
        ];
        string[] wanted = step.Text("names") == "none" ? [] : [.. ExpectSteps.List(step.Text("names")).Order()];
        Fail(!actual.SequenceEqual(wanted), $"there are: {(actual.Length == 0 ? "none" : string.Join(", ", actual))}");
    }

    private static void AssertSelected(StoryRun run, StepArguments step)
    {
        string actual = run.Talents.LastSelected(run.World.SpecId) switch
        {
            null => "none",
            PlayerTalents.StarterConfigId => "starter",
            int id => run.Talents.Config(id)!.Name,
        };
        Fail(actual != step.Text("name"), $"it is {actual}");
    }

    private static void PutOn(StoryRun run, TraitBuild build)
    {
        run.Talents.Wear(run.World.SpecId, build);
        run.World.Fire("TRAIT_CONFIG_UPDATED", run.Active.Id);
    }

    private static void StageByHand(StoryRun run)
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

    private static void Fail(bool failed, string message)
    {
        if (failed)
        {
            throw new StepFailedException(message);
        }
    }
}
