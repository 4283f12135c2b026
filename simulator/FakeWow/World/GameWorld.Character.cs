using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.World;

public sealed partial class GameWorld
{
    public bool IsAlive { get; private set; } = true;
    public bool IsMoving { get; private set; }
    public bool IsAfk { get; private set; }
    public bool IsInCinematic { get; private set; }
    public bool IsInPvpMatch { get; private set; }

    /// <summary>Whether the world's rule of old is on that talents change in rest areas only.</summary>
    public bool RequiresRestArea { get; set; }

    public bool IsResting { get; set; } = true;

    /// <inheritdoc/>
    public string? TalentLock =>
        IsInCombat || IsEncounterInProgress ? "ERR_TALENT_FAILED_IN_COMBAT"
        : Keystone.State == KeystoneState.Running ? "ERR_TALENT_FAILED_IN_MYTHIC_PLUS"
        : IsInPvpMatch ? "ERR_TALENT_FAILED_IN_PVP_MATCH"
        : !IsAlive ? "ERR_PLAYER_DEAD"
        : RequiresRestArea && !IsResting ? "ERR_TALENT_FAILED_REST_AREA"
        : null;

    public void SetLevel(int level)
    {
        int before = Level;
        Level = level;
        if (level <= before)
        {
            return;
        }

        bool firstTalents = before < PointSchedule.FirstLevel && level >= PointSchedule.FirstLevel;
        Fire("PLAYER_LEVEL_UP", level, 100, 0, 1, 0, 1, 1, 1, 1);
        Fire("PLAYER_LEVEL_CHANGED", before, level, true);
        Fire("TRAIT_TREE_CURRENCY_INFO_UPDATED", Talents.Tree.Id);
        if (firstTalents)
        {
            AnnounceSpec();
        }

        Fire("SPELLS_CHANGED");
        Fire("PLAYER_TALENT_UPDATE");
    }

    public void StartMoving()
    {
        if (IsMoving)
        {
            return;
        }

        IsMoving = true;
        InterruptCasts();
        Fire("PLAYER_STARTED_MOVING");
    }

    public void StopMoving()
    {
        if (IsMoving)
        {
            IsMoving = false;
            Fire("PLAYER_STOPPED_MOVING");
        }
    }

    public void Die()
    {
        if (!IsAlive)
        {
            return;
        }

        IsAlive = false;
        InterruptCasts();
        Fire("PLAYER_DEAD");
    }

    public void Resurrect()
    {
        if (IsAlive)
        {
            return;
        }

        IsAlive = true;
        Fire("PLAYER_ALIVE");
        Fire("PLAYER_UNGHOST");
    }

    public void SetAfk(bool afk)
    {
        IsAfk = afk;
        Fire("PLAYER_FLAGS_CHANGED", "player");
    }

    public void SetCinematic(bool playing)
    {
        if (IsInCinematic == playing)
        {
            return;
        }

        IsInCinematic = playing;
        if (playing)
        {
            Fire("CINEMATIC_START", true, 0);
        }
        else
        {
            Fire("CINEMATIC_STOP");
        }
    }

    public void SetPvpMatch(bool active)
    {
        if (IsInPvpMatch == active)
        {
            return;
        }

        Restrict(() => IsInPvpMatch = active);
        Fire(active ? "PVP_MATCH_ACTIVE" : "PVP_MATCH_INACTIVE");
    }

    private void InterruptCasts()
    {
        Talents.InterruptCommit();
        InterruptSpecChange();
    }
}
