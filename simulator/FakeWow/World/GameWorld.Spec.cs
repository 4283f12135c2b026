using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.World;

public sealed partial class GameWorld
{
    private const double SpecCastTime = 5;
    private const int SpecSpell = 200749;
    private int chosenSpec;
    private IDisposable? specCast;
    private IDisposable? specArrival;

    /// <summary>The spec of the character; below the first talent level the class's initial one.</summary>
    public int SpecId => Level < PointSchedule.FirstLevel ? Class.InitialSpecId : chosenSpec;

    /// <summary>Seconds between a spec change and the arrival of its talents.</summary>
    public double TalentDelay { get; set; }

    /// <summary>Whether the spec is known to addons: not at once after login, if talents come late.</summary>
    public bool IsSpecKnown => Talents.IsReady;

    public bool IsChangingSpec => specCast is not null;

    /// <summary>Begins the cast that changes the spec; false if it cannot begin.</summary>
    public bool ChangeSpec(int specId)
    {
        if (
            Class.Specs.All(spec => spec.Id != specId)
            || Level < PointSchedule.FirstLevel
            || TalentLock is not null
            || IsMoving
            || specCast is not null
            || specId == chosenSpec
        )
        {
            return false;
        }

        Talents.InterruptCommit();
        specCast = Clock.After(SpecCastTime, () => EndSpecCast(specId));
        Fire("UNIT_SPELLCAST_START", "player", "Cast-3-3783-0-1-200749-0000000001", SpecSpell, null);
        return true;
    }

    /// <summary>Changes the spec at once, as the group finder or a scripted place does: none of the spec events tells of it.</summary>
    public void ForceSpec(int specId)
    {
        Talents.InterruptCommit();
        SetSpec(specId);
        Fire("SPELLS_CHANGED");
        Fire("TRAIT_CONFIG_LIST_UPDATED");
    }

    /// <summary>Puts the character into a spec before the story begins: nothing is told.</summary>
    public void StartAs(int specId)
    {
        chosenSpec = specId;
        Talents.SpecId = specId;
    }

    private void EndSpecCast(int specId)
    {
        specCast = null;
        Fire("UNIT_SPELLCAST_SUCCEEDED", "player", "Cast-3-3783-0-1-200749-0000000001", SpecSpell, null);
        SetSpec(specId);
        if (TalentDelay <= 0)
        {
            AnnounceSpec();
            return;
        }

        Talents.IsReady = false;
        Fire("ACTIVE_PLAYER_SPECIALIZATION_CHANGED");
        Fire("PLAYER_SPECIALIZATION_CHANGED", "player");
        TalentsArriveIn(TalentDelay, AnnounceTalents);
    }

    private void SetSpec(int specId)
    {
        if (Talents.Active is { HasStagedChanges: true } left)
        {
            left.Staged = left.Committed;
        }

        chosenSpec = specId;
        Talents.SpecId = specId;
    }

    private void AnnounceSpec()
    {
        Fire("ACTIVE_PLAYER_SPECIALIZATION_CHANGED");
        Fire("PLAYER_SPECIALIZATION_CHANGED", "player");
        AnnounceTalents();
    }

    private void AnnounceTalents()
    {
        if (Talents.Active is Talents.TraitConfig active)
        {
            Fire("ACTIVE_COMBAT_CONFIG_CHANGED", active.Id);
            Fire("TRAIT_CONFIG_LIST_UPDATED");
            Fire("TRAIT_CONFIG_UPDATED", active.Id);
        }

        Fire("SPELLS_CHANGED");
        Fire("PLAYER_TALENT_UPDATE");
    }

    private void TalentsArriveIn(double seconds, Action announce)
    {
        specArrival?.Dispose();
        specArrival = Clock.After(
            seconds,
            () =>
            {
                Talents.IsReady = true;
                announce();
            }
        );
    }

    private void InterruptSpecChange()
    {
        if (specCast is null)
        {
            return;
        }

        specCast.Dispose();
        specCast = null;
        Fire("UNIT_SPELLCAST_INTERRUPTED", "player", "Cast-3-3783-0-1-200749-0000000001", SpecSpell, PlayerGuid, null);
        Fire("SPECIALIZATION_CHANGE_CAST_FAILED");
    }
}
