namespace AzerothsTopTalent.FakeWow.World;

public sealed partial class GameWorld
{
    public const string PlayerName = "Hero";
    public const string RealmName = "Testrealm";
    private const string OwnGuid = "Player-3783-0A000001";
    private readonly SortedDictionary<string, Unit> units = new(StringComparer.OrdinalIgnoreCase);

    public string PlayerGuid => OwnGuid;

    /// <summary>Whether the character is in a raid, as opposed to a party.</summary>
    public bool IsInRaid { get; private set; }

    /// <summary>Players in the group, the character included; 0 without one.</summary>
    public int GroupSize { get; private set; }

    public bool IsGroupLeader { get; private set; }

    /// <summary>Who stands behind a token, or null. Tokens are not case-sensitive.</summary>
    public Unit? Unit(string token) =>
        string.Equals(token, "player", StringComparison.OrdinalIgnoreCase) ? Player
        : units.TryGetValue(token, out Unit? unit) ? unit
        : GroupMember(token);

    public IEnumerable<KeyValuePair<string, Unit>> Units => units;

    /// <summary>Puts somebody behind a token (null takes him away) and tells of it where the game would.</summary>
    public void SetUnit(string token, Unit? unit)
    {
        string key = token.ToLowerInvariant();
        bool existed = units.Remove(key);
        if (unit is not null)
        {
            units[key] = unit;
        }

        if (key == "target")
        {
            Fire("PLAYER_TARGET_CHANGED");
        }
        else if (key == "mouseover")
        {
            Fire("UPDATE_MOUSEOVER_UNIT");
        }
        else if (key.StartsWith("nameplate", StringComparison.Ordinal) && (unit is not null || existed))
        {
            Fire(unit is not null ? "NAME_PLATE_UNIT_ADDED" : "NAME_PLATE_UNIT_REMOVED", key);
        }
        else if (key.StartsWith("boss", StringComparison.Ordinal))
        {
            Fire("INSTANCE_ENCOUNTER_ENGAGE_UNIT");
        }
    }

    public void ClearUnits() => units.Clear();

    /// <summary>Joins or leaves a group; a size of 0 or 1 leaves.</summary>
    public void SetGroup(int size, bool raid, bool leader)
    {
        GroupSize = size > 1 ? size : 0;
        IsInRaid = raid && GroupSize > 0;
        IsGroupLeader = leader && GroupSize > 0;
        Fire("GROUP_ROSTER_UPDATE");
    }

    /// <summary>Whether the name and ids of the unit are kept from addons.</summary>
    public bool IsIdentitySecret(Unit unit) =>
        unit.Visibility switch
        {
            UnitVisibility.Readable => false,
            UnitVisibility.Secret => true,
            UnitVisibility.Throws => false,
            _ => !unit.IsPlayer
                && (
                    Holds(RestrictionType.Map)
                    || Holds(RestrictionType.Combat)
                    || Holds(RestrictionType.Encounter)
                    || Holds(RestrictionType.ChallengeMode)
                    || Holds(RestrictionType.PvpMatch)
                ),
        };

    /// <summary>The unit's name as the client writes it.</summary>
    public string NameOf(Unit unit) => unit.IsPlayer ? unit.Name : Language.Localize(unit.Name);

    public string GuidOf(Unit unit) =>
        ReferenceEquals(unit, Player) || unit == Player ? PlayerGuid
        : unit.IsPlayer ? $"Player-3783-{StableNumber(unit.Name):X8}"
        : $"Creature-0-3783-{Place.MapId}-12345-{unit.CreatureId}-00004F2A11";

    private Unit Player =>
        new()
        {
            Name = PlayerName,
            IsPlayer = true,
            Level = Level,
            ClassId = Class.Id,
            IsDead = !IsAlive,
            IsAfk = IsAfk,
            IsLeader = IsGroupLeader,
        };

    private Unit? GroupMember(string token)
    {
        string key = token.ToLowerInvariant();
        bool raidToken = key.StartsWith("raid", StringComparison.Ordinal);
        string number =
            raidToken ? key[4..]
            : key.StartsWith("party", StringComparison.Ordinal) ? key[5..]
            : "";
        if (!int.TryParse(number, out int index) || index < 1)
        {
            return null;
        }

        bool member = raidToken ? IsInRaid && index <= GroupSize : GroupSize > 0 && index < Math.Min(GroupSize, 5);
        return !member ? null
            : raidToken && index == 1 ? Player
            : new Unit
            {
                Name = $"Member{index}",
                IsPlayer = true,
                ClassId = 1 + (index % 13),
                IsLeader = !IsGroupLeader && index == (raidToken ? 2 : 1),
            };
    }

    private static uint StableNumber(string text)
    {
        uint number = 2166136261;
        foreach (char letter in text)
        {
            number = unchecked((number ^ letter) * 16777619);
        }

        return number;
    }
}
