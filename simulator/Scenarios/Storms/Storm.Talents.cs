using AzerothsTopTalent.FakeWow.Talents;

namespace AzerothsTopTalent.Scenarios.Storms;

// Talents that the player changes without the addon, and what goes wrong with them.
public sealed partial class Storm
{
    private void PutOn()
    {
        if (world.Talents is { Active: TraitConfig active, IsCommitting: false })
        {
            world.Talents.Wear(world.SpecId, AnyBuild(world.SpecId));
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

    private void StartCooldown()
    {
        foreach ((int node, _) in world.Talents.Worn.Picks)
        {
            if (random.Next(4) == 0)
            {
                world.Talents.SetCooldown(node, world.Now + (random.NextDouble() * 60));
            }
        }
    }

    private void SaveWorn()
    {
        if (world.Talents is { Active: not null, SavedCount: < PlayerTalents.MaxLoadouts })
        {
            world.Talents.Save(world.SpecId, $"Worn {random.Next(5)}", world.Talents.Worn);
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
                world.Talents.Save(world.SpecId, $"Saved {random.Next(5)}", AnyBuild(world.SpecId));
                break;
            default:
                world.Talents.RequestNewConfig($"Mine {random.Next(5)}");
                break;
        }
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
                faults.CommitDelay = random.Next(3) == 0 ? random.NextDouble() * 12 : 0;
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
