namespace AzerothsTopTalent.FakeWow.World;

public sealed partial class GameWorld
{
    private readonly HashSet<RestrictionType> forced = [];
    private bool announcingRestriction;

    /// <summary>Every name and payload that can be secret is secret, as with the game's test settings.</summary>
    public bool ForcesSecrets
    {
        get => forced.Count > 0;
        set
        {
            Restrict(() =>
            {
                forced.Clear();
                forced.UnionWith(value ? Enum.GetValues<RestrictionType>() : []);
            });
        }
    }

    /// <summary>Whether addons are restricted for that reason. As in the game it reads false while a change is being told.</summary>
    public bool IsRestricted(RestrictionType type) => !announcingRestriction && Holds(type);

    /// <summary>Whether chat payloads, the ready check's among them, are secret.</summary>
    public bool IsChatLockedDown => Holds(RestrictionType.Chat);

    private bool Holds(RestrictionType type) =>
        forced.Contains(type)
        || type switch
        {
            RestrictionType.Combat => IsInCombat,
            RestrictionType.Encounter => IsEncounterInProgress,
            RestrictionType.ChallengeMode => Keystone.State == KeystoneState.Running,
            RestrictionType.PvpMatch => IsInPvpMatch,
            RestrictionType.Map => Place is { IsInstance: true, IsRestricted: true },
            RestrictionType.Chat => Holds(RestrictionType.Encounter)
                || Holds(RestrictionType.ChallengeMode)
                || Holds(RestrictionType.PvpMatch)
                || Holds(RestrictionType.Map),
            _ => false,
        };

    /// <summary>
    /// Changes something that restrictions depend on and tells of those that change: before they begin, after they end.
    /// </summary>
    private void Restrict(Action change)
    {
        RestrictionType[] types = Enum.GetValues<RestrictionType>();
        bool[] before = [.. types.Select(Holds)];
        change();
        announcingRestriction = true;
        for (int at = 0; at < types.Length; at++)
        {
            bool now = Holds(types[at]);
            if (now != before[at])
            {
                Fire("ADDON_RESTRICTION_STATE_CHANGED", (int)types[at], now ? 1 : 0);
            }
        }

        announcingRestriction = false;
    }
}
