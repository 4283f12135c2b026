using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>Faults of the server, on order.</summary>
internal static class TalentFaultSteps
{
    public static void AddTo(StepBook<StoryRun> book)
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
            (run, step) => run.Talents.Faults.RefusedNode = TalentSteps.Node(run, step)
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
}
