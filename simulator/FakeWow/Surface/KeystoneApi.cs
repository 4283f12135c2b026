using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>Keystone dungeons.</summary>
public sealed class KeystoneApi(GameWorld world) : IChallengeMode, IMythicPlus
{
    private static readonly int[] Affixes = [9, 10];

    private bool IsRunning => world.Keystone.State == KeystoneState.Running;

    public int? GetActiveChallengeMapID() => IsRunning ? world.Keystone.ChallengeMapId : null;

    public (
        int ActiveKeystoneLevel,
        IReadOnlyList<int> ActiveAffixIDs,
        bool WasActiveKeystoneCharged
    ) GetActiveKeystoneInfo() => IsRunning ? (world.Keystone.Level, Affixes, true) : (0, [], false);

    public IReadOnlyList<int> GetMapTable() => WorldAtlas.SeasonChallengeMaps;

    public (string Name, int Id, int TimeLimit, int? Texture, int BackgroundTexture, int MapID)? GetMapUIInfo(
        int mapChallengeModeID
    ) =>
        WorldAtlas.Challenge(mapChallengeModeID) is (Instance instance, ChallengeMap map)
            ? (world.Language.Localize(map.Name), map.Id, 1800, null, 0, instance.MapId)
            : null;

    public (int MapChallengeModeID, IReadOnlyList<int> AffixIDs, int KeystoneLevel)? GetSlottedKeystoneInfo() =>
        world.Keystone.State == KeystoneState.Slotted
            ? (world.Keystone.ChallengeMapId, Affixes, world.Keystone.Level)
            : null;

    public bool HasSlottedKeystone() => world.Keystone.State == KeystoneState.Slotted;

    public bool IsChallengeModeActive() => IsRunning;

    public int? GetOwnedKeystoneChallengeMapID() => world.OwnedKeystone?.ChallengeMapId;

    public int? GetOwnedKeystoneLevel() => world.OwnedKeystone?.Level;

    public int? GetOwnedKeystoneMapID() =>
        world.OwnedKeystone is (int map, _) && WorldAtlas.Challenge(map) is (Instance instance, _)
            ? instance.MapId
            : null;

    public bool IsMythicPlusActive() => IsRunning;
}
