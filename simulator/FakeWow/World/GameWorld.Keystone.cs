using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.FakeWow.World;

public sealed partial class GameWorld
{
    private const int KeystoneDifficulty = 8;

    public Keystone Keystone { get; private set; } = Keystone.None;

    /// <summary>The key in one's own bags: challenge map and level, or null.</summary>
    public (int ChallengeMapId, int Level)? OwnedKeystone { get; set; }

    /// <summary>A keystone as it stands before the story begins: nothing is told.</summary>
    public void StartKeystoneAs(int challengeMapId, int level, KeystoneState state)
    {
        Keystone = new Keystone(state, challengeMapId, level);
        if (state is KeystoneState.Running or KeystoneState.Completed)
        {
            Place = Place with { DifficultyId = KeystoneDifficulty };
        }
    }

    public void OpenFont()
    {
        Keystone = Keystone with { State = KeystoneState.FontOpen };
        Fire("CHALLENGE_MODE_KEYSTONE_RECEPTABLE_OPEN");
    }

    /// <summary>A key is put into the font; of a dungeon with wings it says which.</summary>
    public void SlotKeystone(int challengeMapId, int level)
    {
        Keystone = new Keystone(KeystoneState.Slotted, challengeMapId, level);
        Fire("CHALLENGE_MODE_KEYSTONE_SLOTTED", challengeMapId);
    }

    /// <summary>The run begins: a short loading screen, another difficulty, and talents are fixed.</summary>
    public void StartKeystone()
    {
        int challengeMap = Keystone.ChallengeMapId;
        if (challengeMap == 0 && Place.Instance is { ChallengeMaps: [ChallengeMap only, ..] })
        {
            challengeMap = only.Id;
        }

        InterruptCasts();
        Restrict(() =>
        {
            Place = Place with { DifficultyId = KeystoneDifficulty };
            Keystone = new Keystone(KeystoneState.Running, challengeMap, Math.Max(2, Keystone.Level));
        });
        Fire("PLAYER_DIFFICULTY_CHANGED");
        Fire("CHALLENGE_MODE_START", Place.MapId);
    }

    public void CompleteKeystone()
    {
        Restrict(() => Keystone = Keystone with { State = KeystoneState.Completed });
        Fire("CHALLENGE_MODE_COMPLETED");
    }

    /// <summary>The run is given up; the dungeon is as one found it.</summary>
    public void ResetKeystone()
    {
        Restrict(() => Keystone = Keystone.None);
        Fire("CHALLENGE_MODE_RESET", Place.MapId);
    }
}
