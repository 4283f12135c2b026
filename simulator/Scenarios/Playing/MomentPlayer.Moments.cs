using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Scenarios.Language;

namespace AzerothsTopTalent.Scenarios.Playing;

// The moments, from login to where something is asked.
public sealed partial class MomentPlayer
{
    private const int MythicRaid = 16;
    private const int MythicDungeon = 23;

    private void PlaySpecChange()
    {
        int before = world.Class.Specs.First(spec => spec.Id != options.SpecId).Id;
        world.StartAs(before);
        Login(before);
        PutAside();
        Tell($"You change to {Name(options.SpecId)}.");
        if (!world.ChangeSpec(options.SpecId))
        {
            throw new StepFailedException("the game does not allow that change now");
        }

        Settle(8);
        Answer();
    }

    private void PlayZoneIn()
    {
        int map =
            options.MapId
            ?? Data?.FirstDungeon
            ?? throw new StepFailedException("the data has no dungeon; name one with --map");
        Login(world.SpecId);
        PutAside();
        world.SetGroup(5, raid: false, leader: false);
        Enter(map, options.DifficultyId ?? MythicDungeon);
        Answer();
    }

    private void PlayReadyCheck()
    {
        int map =
            options.MapId
            ?? Data?.LargestRaid
            ?? throw new StepFailedException("the data has no raid boss; name a raid with --map");
        int difficulty = options.DifficultyId ?? MythicRaid;
        foreach (Boss boss in dead)
        {
            world.PersonalLocks.Add(map, difficulty, boss.EncounterId);
        }

        Login(world.SpecId);
        PutAside();
        world.SetGroup(20, raid: true, leader: false);
        Enter(map, difficulty);
        PutAside();
        if (room is not null)
        {
            Tell($"You walk to the room of {room.Name}.");
            world.WalkTo(room);
        }

        Tell("The raid leader asks whether everybody is ready.");
        world.ReadyCheck();
        Settle(2);
        Answer();
    }

    private void Login(int spec)
    {
        Tell($"You log in: {Name(spec)}, level {world.Level}.");
        client.Login();
        Settle(4);
    }

    private void Enter(int map, int difficulty)
    {
        var place = Place.Enter(map, difficulty);
        Tell($"You enter {place.Zone} ({Difficulty.ById(difficulty)?.Name ?? $"difficulty {difficulty}"}).");
        world.Enter(place);
        Settle(4);
    }

    /// <summary>Keeps what one wears when something is asked on the way to the moment itself.</summary>
    private void PutAside()
    {
        if (client.Popups.Count > 0)
        {
            client.Escape();
            Settle(0.5);
        }
    }
}
