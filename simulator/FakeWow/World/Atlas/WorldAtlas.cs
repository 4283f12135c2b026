using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.World.Atlas;

/// <summary>
/// The raids and dungeons the client knows, with the game's ids. Ids that are not recorded anywhere (journal chapters of
/// dungeons, floors) are stand-ins from ranges of their own, so that nobody takes them for real ones.
/// </summary>
public static partial class WorldAtlas
{
    private const int Unrecorded = 0;
    private const int StandInJournal = 900_000;

    public static ImmutableArray<Instance> All => Joined.All;

    public static Instance? ByMap(int mapId) => All.FirstOrDefault(one => one.MapId == mapId);

    public static Instance? ByJournal(int journalInstanceId) =>
        All.FirstOrDefault(one => one.JournalInstanceId == journalInstanceId);

    /// <summary>The boss with that journal id and the instance it is in.</summary>
    public static (Instance Instance, Boss Boss)? BossByJournal(int journalId) =>
        Find(boss => boss.JournalId == journalId);

    /// <summary>The boss with that encounter id and the instance it is in.</summary>
    public static (Instance Instance, Boss Boss)? BossByEncounter(int encounterId) =>
        Find(boss => boss.EncounterId == encounterId);

    public static (Instance Instance, ChallengeMap Map)? Challenge(int challengeMapId)
    {
        foreach (Instance instance in All)
        {
            if (instance.ChallengeMaps.FirstOrDefault(map => map.Id == challengeMapId) is ChallengeMap map)
            {
                return (instance, map);
            }
        }

        return null;
    }

    private static (Instance Instance, Boss Boss)? Find(Func<Boss, bool> wanted)
    {
        foreach (Instance instance in All)
        {
            if (instance.Bosses.FirstOrDefault(wanted) is Boss boss)
            {
                return (instance, boss);
            }
        }

        return null;
    }

    /// <summary>A class of its own, because the fields of the other parts must be set first.</summary>
    private static class Joined
    {
        public static readonly ImmutableArray<Instance> All = [.. Raids, .. Dungeons];
    }
}
