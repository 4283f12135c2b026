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
            ("wait a moment", 30, () => world.Wait(random.NextDouble() * 2)),
            ("wait", 20, () => world.Wait(random.NextDouble() * 15)),
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
            ("press", 25, Press),
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
            ("fault", 3, Fault),
            ("bare event", 8, Fire),
            ("talent window", 2, () => world.IsTalentFrameShown = Toss()),
            (
                "lockout",
                3,
                () => world.PersonalLocks.Add(world.Place.MapId, world.Place.DifficultyId, AnyBoss().EncounterId)
            ),
        ];

    private void EnterInstance()
    {
        Instance instance = Pick(WorldAtlas.All);
        int difficulty = instance.IsRaid ? Pick([14, 15, 16, 17, 233, 220]) : Pick([1, 2, 8, 23, 24]);
        Place place = Place.Enter(instance.MapId, difficulty);
        world.Enter(
            place with
            {
                UiMapId = random.Next(4) == 0 ? null : place.UiMapId,
                IsRestricted = random.Next(6) > 0,
            }
        );
    }

    private void Walk()
    {
        if (Toss())
        {
            world.WalkTo(AnyBoss());
        }
        else
        {
            world.Walk(Toss() ? null : random.Next(1, 5000), Toss() ? "" : "Somewhere");
        }
    }

    private void EndKeystone()
    {
        if (Toss())
        {
            world.CompleteKeystone();
        }
        else
        {
            world.ResetKeystone();
        }
    }

    private void Press()
    {
        SeenPopup? seen =
            client.Popups is [SeenPopup popup, ..] ? popup
            : client.Windows is [SeenPopup window, ..] ? window
            : null;
        if (seen is { Buttons.IsEmpty: false })
        {
            SeenButton button = Pick(seen.Buttons);
            Note($"  [{button.Label}]");
            button.Press();
        }
    }

    private void Type()
    {
        string[] lines = [.. Lines()];
        if (lines.Length > 0)
        {
            string line = Pick(lines);
            Note($"  {line}");
            client.Type(line);
        }
    }

    private void ChangeSetting()
    {
        var settings = client.Client.Session.Settings.Settings.Values.ToList();
        if (settings.Count > 0)
        {
            var setting = Pick(settings);
            if (setting.Type == "boolean")
            {
                client.ChangeSetting(setting.Variable, Toss() ? "on" : "off");
            }
        }
    }

    private void Relog()
    {
        client.Logout();
        client.Login();
    }

    private void PutOn()
    {
        if (world.Talents is { Active: TraitConfig active, IsCommitting: false })
        {
            world.Talents.Wear(world.SpecId, AnyBuild());
            world.Fire("TRAIT_CONFIG_UPDATED", active.Id);
        }
    }

    private void StageByHand()
    {
        if (world.Talents is { Active: TraitConfig active, IsCommitting: false } && world.TalentLock is null)
        {
            foreach ((int node, _) in active.Staged.Picks)
            {
                if (world.Talents.RefundRank(active.Id, node, false))
                {
                    return;
                }
            }
        }
    }

    private void RollBack()
    {
        if (world.Talents.Active is TraitConfig active)
        {
            world.Talents.RollbackConfig(active.Id);
        }
    }

    private void ChangeLoadouts()
    {
        var saved = world.Talents.SavedConfigs(world.SpecId);
        switch (random.Next(4))
        {
            case 0 when !saved.IsEmpty:
                world.Talents.DeleteConfig(Pick(saved));
                break;
            case 1 when !saved.IsEmpty:
                world.Talents.SwitchToLoadout(Pick(saved));
                break;
            case 2 when world.Talents.SavedCount < PlayerTalents.MaxLoadouts:
                world.Talents.Save(world.SpecId, $"Saved {random.Next(5)}", AnyBuild());
                break;
            default:
                world.Talents.RequestNewConfig($"Mine {random.Next(5)}");
                break;
        }
    }

    private void ChangeUnit()
    {
        string token = Pick(["target", "mouseover", "boss1", "nameplate1", "nameplate2", "raid3target"]);
        world.SetUnit(
            token,
            random.Next(4) == 0
                ? null
                : GameWorld.BossUnit(AnyBoss()) with
                {
                    Visibility = Pick(Enum.GetValues<UnitVisibility>()),
                }
        );
    }

    private void Fault()
    {
        TalentFaults faults = world.Talents.Faults;
        switch (random.Next(5))
        {
            case 0:
                faults.Commit = Pick(Enum.GetValues<CommitFault>());
                break;
            case 1:
                faults.CommitDelay = random.NextDouble() * 12;
                break;
            case 2:
                faults.RefusedNode = Toss() ? null : Pick(world.Talents.Tree.Nodes).Id;
                break;
            case 3:
                faults.IgnoreSwitch = true;
                break;
            default:
                faults.LoseName = true;
                break;
        }
    }
}
