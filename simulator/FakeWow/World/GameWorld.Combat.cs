using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.FakeWow.World;

public sealed partial class GameWorld
{
    public bool IsInCombat { get; private set; }

    /// <summary>The encounter in progress, or null.</summary>
    public Boss? Encounter { get; private set; }

    public bool IsEncounterInProgress => Encounter is not null;

    /// <summary>What the character is saved to.</summary>
    public KillList PersonalLocks { get; } = new();

    /// <summary>What is dead in the instance one stands in; it is another matter than one's own lockout.</summary>
    public KillList InstanceKills { get; } = new();

    /// <summary>How the game counts a difficulty's lockout together with another's: by default not at all.</summary>
    public Dictionary<int, int> RedirectedDifficulties { get; } = [];

    public void StartCombat()
    {
        if (IsInCombat)
        {
            return;
        }

        InterruptCasts();
        Restrict(() => IsInCombat = true);
        Fire("PLAYER_REGEN_DISABLED");
    }

    public void EndCombat()
    {
        if (!IsInCombat)
        {
            return;
        }

        Restrict(() => IsInCombat = false);
        Fire("PLAYER_REGEN_ENABLED");
    }

    /// <summary>Pulls a boss: combat, boss frames, <c>ENCOUNTER_START</c>.</summary>
    public void Pull(Boss boss)
    {
        if (Encounter is not null)
        {
            return;
        }

        StartCombat();
        Restrict(() => Encounter = boss);
        SetUnit("boss1", BossUnit(boss));
        Fire(
            "ENCOUNTER_START",
            boss.EncounterId,
            Language.Localize(boss.Name),
            Place.DifficultyId,
            Math.Max(1, GroupSize)
        );
    }

    /// <summary>Everybody dies, the fight is over, the boss stands where it stood.</summary>
    public void Wipe()
    {
        if (Encounter is null)
        {
            return;
        }

        Die();
        EndEncounter(success: false);
    }

    /// <summary>The boss dies: in this instance, and on the character's own lockout.</summary>
    public void Kill()
    {
        if (Encounter is not Boss boss)
        {
            return;
        }

        InstanceKills.Add(Place.MapId, Place.DifficultyId, boss.EncounterId);
        PersonalLocks.Add(Place.MapId, Redirect(Place.MapId, Place.DifficultyId), boss.EncounterId);
        EndEncounter(success: true);
        Fire("BOSS_KILL", boss.EncounterId, Language.Localize(boss.Name));
        Fire("UPDATE_INSTANCE_INFO");
    }

    /// <summary>The difficulty under which that difficulty's lockout is kept.</summary>
    public int Redirect(int mapId, int difficultyId) =>
        RedirectedDifficulties.TryGetValue(difficultyId, out int other) && mapId > 0 ? other : difficultyId;

    private void EndEncounter(bool success)
    {
        if (Encounter is not Boss boss)
        {
            return;
        }

        Restrict(() => Encounter = null);
        Fire(
            "ENCOUNTER_END",
            boss.EncounterId,
            Language.Localize(boss.Name),
            Place.DifficultyId,
            Math.Max(1, GroupSize),
            success ? 1 : 0,
            new EncounterUnitStatus[]
            {
                new()
                {
                    CreatureID = boss.CreatureIds.IsEmpty ? 0 : boss.CreatureIds[0],
                    CreatureName = Language.Localize(boss.Name),
                    RemainingHealthPercent = success ? 0 : 41.5,
                },
            }
        );
        SetUnit("boss1", null);
        EndCombat();
    }

    /// <summary>The unit that stands for a boss.</summary>
    public static Unit BossUnit(Boss boss) =>
        new()
        {
            Name = boss.Name,
            CreatureId = boss.CreatureIds.IsEmpty ? 200_000 + boss.JournalId : boss.CreatureIds[0],
            Classification = "worldboss",
            Level = -1,
        };
}
