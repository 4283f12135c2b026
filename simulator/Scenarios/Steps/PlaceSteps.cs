using System.Collections.Immutable;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Steps;

/// <summary>Where the character is, and what is dead there.</summary>
internal static class PlaceSteps
{
    public static void AddTo(StepBook<StoryRun> book)
    {
        book.SetUp(
            "in {map} difficulty {difficulty}",
            "The character stands at the entrance of that instance map; one that the client does not know has no bosses.",
            (run, step) => run.World.StartAt(Entrance(step))
        );
        book.SetUp("in the open world", "The character is outdoors.", (run, _) => run.World.StartAt(Place.OpenWorld));
        book.SetUp(
            "floor {floor}",
            "The floor (uiMap) one stands on; `none` where the game knows none.",
            (run, step) => run.World.StartAt(run.World.Place with { UiMapId = Floor(step) })
        );
        book.SetUp(
            "floor {floor} shows {ids...}",
            "The journal ids of the bosses on that floor's map; `nothing` for none.",
            (run, step) => run.World.SetFloor(step.Int("floor"), Ids(step.Text("ids")))
        );
        book.SetUp(
            "sub-zone {name...}",
            "The name of the place in the zone, in English.",
            (run, step) => run.World.StartAt(run.World.Place with { SubZone = step.Text("name") })
        );
        book.SetUp(
            "room of {boss}",
            "The character stands in that boss's room (an encounter id or a name).",
            (run, step) => run.World.StartAt(InRoom(run.World.Place, StoryRun.Boss(step.Text("boss"))))
        );
        book.SetUp(
            "the map is unrestricted",
            "Addons may read names here, as in old content.",
            (run, _) => run.World.StartAt(run.World.Place with { IsRestricted = false })
        );
        book.SetUp(
            "saved to {boss} [on difficulty {difficulty}]",
            "The character's own lockout counts that boss as done.",
            (run, step) => Save(run, step, run.World.PersonalLocks)
        );
        book.SetUp(
            "{boss} is dead here",
            "The boss is dead in this instance; the character's own lockout says nothing of it.",
            (run, step) => Save(run, step, run.World.InstanceKills)
        );
        book.SetUp(
            "lockouts of difficulty {from} count as {to}",
            "What the game answers for a redirected difficulty.",
            (run, step) => run.World.RedirectedDifficulties[step.Int("from")] = step.Int("to")
        );
        book.Act(
            "enter {map} difficulty {difficulty} [floor {floor}]",
            "Goes to that instance map through a loading screen.",
            (run, step) =>
            {
                var place = Entrance(step);
                run.World.Enter(step.Has("floor") ? place with { UiMapId = Floor(step) } : place);
            }
        );
        book.Act("leave", "Goes outdoors through a loading screen.", (run, _) => run.World.Enter(Place.OpenWorld));
        book.Act(
            "walk to the room of {boss}",
            "Goes there without a loading screen.",
            (run, step) => run.World.WalkTo(StoryRun.Boss(step.Text("boss")))
        );
        book.Act(
            "walk to floor {floor} [sub-zone {name...}]",
            "Goes to another floor of the same map; `none` for one without a map.",
            (run, step) => run.World.Walk(Floor(step), step.Text("name"))
        );
    }

    /// <summary>Maps that the fake client does not know may be entered, to see what an addon does there; difficulties it knows all.</summary>
    private static Place Entrance(StepArguments step) =>
        Difficulty.ById(step.Int("difficulty")) is null
            ? throw new StepFailedException(
                $"the game has no difficulty {step.Text("difficulty")}; there are {string.Join(", ", Difficulty.All.Select(one => one.Id))}"
            )
            : Place.Enter(step.Int("map"), step.Int("difficulty"));

    private static Place InRoom(Place place, Boss boss) =>
        place with
        {
            UiMapId = Instance.RoomOf(boss),
            SubZone = $"{boss.Name}'s Room",
        };

    private static int? Floor(StepArguments step) => step.Text("floor") == "none" ? null : step.Int("floor");

    private static ImmutableArray<int> Ids(string text) =>
        text == "nothing"
            ? []
            :
            [
                .. text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
                    .Select(id =>
                        int.TryParse(id, out int number)
                            ? number
                            : throw new StepFailedException($"'{id}' is not a journal encounter id")
                    ),
            ];

    private static void Save(StoryRun run, StepArguments step, KillList kills)
    {
        Boss boss = StoryRun.Boss(step.Text("boss"));
        int map = WorldAtlas.BossByJournal(boss.JournalId)?.Instance.MapId ?? run.World.Place.MapId;
        kills.Add(map, step.Int("difficulty", run.World.Place.DifficultyId), boss.EncounterId);
    }
}
