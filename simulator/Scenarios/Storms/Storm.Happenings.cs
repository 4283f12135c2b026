using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Storms;

/// <summary>What can happen, and how often it does.</summary>
public sealed partial class Storm
{
    private (string Name, int Weight, Action Happen)[] Happenings() =>
        [
            ("moment: login", 4, MomentOfLogin),
            ("moment: spec change", 8, MomentOfSpecChange),
            ("moment: zone-in", 14, MomentOfZoneIn),
            ("moment: ready check", 20, MomentOfReadyCheck),
            ("start over", 8, StartOver),
            ("wait a moment", 30, () => world.Wait(random.NextDouble() * 2)),
            ("wait", 14, () => world.Wait(random.NextDouble() * 15)),
            ("enter", 8, EnterInstance),
            ("leave", 3, () => world.Enter(Place.OpenWorld)),
            ("walk", 6, Walk),
            ("group", 3, () => world.SetGroup(random.Next(31), Toss(), Toss())),
            ("ready check", 12, () => world.ReadyCheck(random.Next(4) == 0 ? GameWorld.PlayerName : "Leader")),
            ("ready check answered", 4, () => world.AnswerReadyCheck(Toss())),
            ("ready check ends", 3, () => world.EndReadyCheck(Toss())),
            ("pull", 4, () => world.Pull(AnyBoss())),
            ("wipe", 4, world.Wipe),
            ("kill", 3, world.Kill),
            ("clear", 1, Clear),
            ("combat", 4, world.StartCombat),
            ("combat ends", 12, world.EndCombat),
            ("die", 3, world.Die),
            ("resurrect", 12, world.Resurrect),
            ("move", 4, world.StartMoving),
            ("stop", 8, world.StopMoving),
            ("afk", 2, () => world.SetAfk(Toss())),
            ("cinematic", 1, () => world.SetCinematic(true)),
            ("cinematic ends", 4, () => world.SetCinematic(false)),
            ("pvp", 1, () => world.SetPvpMatch(true)),
            ("pvp ends", 4, () => world.SetPvpMatch(false)),
            ("spec", 5, () => world.ChangeSpec(Pick(world.Class.Specs).Id)),
            ("forced spec", 2, () => world.ForceSpec(Pick(world.Class.Specs).Id)),
            ("level", 1, () => world.SetLevel(Math.Min(90, world.Level + random.Next(1, 4)))),
            ("font", 2, world.OpenFont),
            ("slot", 2, () => world.SlotKeystone(Pick(WorldAtlas.SeasonChallengeMaps), random.Next(2, 20))),
            ("key starts", 1, world.StartKeystone),
            ("key ends", 4, EndKeystone),
            ("press", 45, Press),
            ("press and wait", 20, PressAndWait),
            ("escape", 6, client.Escape),
            ("type", 10, Type),
            ("setting", 4, ChangeSetting),
            ("reload", 2, client.Reload),
            ("log in again", 2, Relog),
            ("put on by hand", 4, PutOn),
            ("stage by hand", 3, StageByHand),
            ("roll back by hand", 3, RollBack),
            ("loadout", 3, ChangeLoadouts),
            ("unit", 5, ChangeUnit),
            ("save what is worn", 4, SaveWorn),
            ("fault", 3, Fault),
            ("cooldown", 2, StartCooldown),
            ("cooldowns end", 1, world.Talents.EndCooldowns),
            ("bare event", 8, Fire),
            ("talent window", 2, () => world.IsTalentFrameShown = Toss()),
            (
                "lockout",
                3,
                () => world.PersonalLocks.Add(world.Place.MapId, world.Place.DifficultyId, AnyBoss().EncounterId)
            ),
        ];
}
