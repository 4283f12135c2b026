using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;
using static AzerothsTopTalent.Scenarios.Steps.Check;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>What must be worn, staged and saved.</summary>
internal static class TalentExpectations
{
    public static void AddTo(StepBook<StoryRun> book)
    {
        book.Expect(
            "talents equal {build...}",
            $"What is worn is {TalentSteps.BuildWords}.",
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
}
