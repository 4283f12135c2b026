using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>Units. Whether a name comes out as a secret is decided by <see cref="AddonRules"/>.</summary>
public sealed class UnitApi(GameWorld world) : IUnitGlobals
{
    public bool UnitExists(string? unit) => unit is not null && world.Unit(unit) is not null;

    public (string? UnitName, string? UnitServer) UnitName(string unit) =>
        Known(unit) is Unit known ? (world.NameOf(known), null) : (null, null);

    public string? UnitGUID(string unit) => Known(unit) is Unit known ? world.GuidOf(known) : null;

    public int? UnitCreatureID(string unit) => Known(unit) is { CreatureId: > 0 and int id } ? id : null;

    public (string ClassName, string ClassFilename, int ClassID)? UnitClass(string unit) =>
        ClassOf(unit) is ClassInfo known ? (world.Language.Localize(known.Name), known.File, known.Id) : null;

    public (string ClassFilename, int ClassID)? UnitClassBase(string unit) =>
        ClassOf(unit) is ClassInfo known ? (known.File, known.Id) : null;

    public int UnitLevel(string name) => world.Unit(name)?.Level ?? 0;

    public bool UnitIsDead(string unit) => world.Unit(unit)?.IsDead ?? false;

    public bool UnitIsGhost(string unit) => false;

    public bool UnitIsDeadOrGhost(string unit) => UnitIsDead(unit);

    public bool UnitIsAFK(string unit) => world.Unit(unit)?.IsAfk ?? false;

    public bool UnitAffectingCombat(string unit) => world.IsInCombat && UnitExists(unit);

    public string UnitClassification(string unit) => world.Unit(unit)?.Classification ?? "";

    public bool UnitIsBossMob(string unit) => world.Unit(unit)?.Classification == "worldboss";

    public bool UnitIsPlayer(string? unit, int? partyIndex) =>
        unit is not null && world.Unit(unit) is { IsPlayer: true };

    public bool UnitIsUnit(string unit1, string unit2) => world.Unit(unit1) is Unit first && first == world.Unit(unit2);

    public bool UnitIsGroupLeader(string unit, int? partyCategory) => world.Unit(unit)?.IsLeader ?? false;

    public int? UnitInRaid(string? unit, int? partyIndex) =>
        world.IsInRaid && string.Equals(unit, "player", StringComparison.OrdinalIgnoreCase) ? 1 : null;

    public (
        string Name,
        string DisplayName,
        int TextureID,
        int StartTimeMs,
        int EndTimeMs,
        bool IsTradeskill,
        string CastID,
        bool? NotInterruptible,
        int CastingSpellID,
        int? CastBarID,
        int DelayTimeMs
    )? UnitCastingInfo(string unit)
    {
        if (
            !string.Equals(unit, "player", StringComparison.OrdinalIgnoreCase)
            || world.Talents.Cast is not (double begun, string guid)
        )
        {
            return null;
        }

        string name = world.Language.Localize("Changing Talents");
        int start = (int)(begun * 1000);
        return (name, name, 0, start, start + 5000, false, guid, false, Talents.PlayerTalents.CommitSpell, null, 0);
    }

    private Unit? Known(string token) =>
        world.Unit(token) is not Unit unit ? null
        : unit.Visibility == UnitVisibility.Throws
            ? throw new ApiException($"bad argument #1 to '?' (the identity of '{token}' is restricted)")
        : unit;

    private ClassInfo? ClassOf(string token) =>
        world.Unit(token) is { IsPlayer: true } unit ? Classes.ById(unit.ClassId) : null;
}
