using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>What addons may ask about their own limits.</summary>
public sealed class RestrictionsApi(GameWorld world) : ISecrets, IRestrictedActions
{
    private static readonly string[] Comparable = ["player", "target"];

    public bool HasSecretRestrictions() => true;

    public bool ShouldUnitIdentityBeSecret(string unit) =>
        world.Unit(unit) is Unit known && world.IsIdentitySecret(known);

    public bool ShouldUnitComparisonBeSecret(string unit1, string unit2) =>
        world.IsRestricted(RestrictionType.Map) && !CanCompareUnitTokens(unit1, unit2);

    public bool CanCompareUnitTokens(string unit1, string unit2) =>
        !world.IsRestricted(RestrictionType.Map) || IsComparable(unit1) || IsComparable(unit2);

    public AddOnRestrictionState GetAddOnRestrictionState(AddOnRestrictionType type) =>
        world.IsRestricted((RestrictionType)(int)type) ? AddOnRestrictionState.Active : AddOnRestrictionState.Inactive;

    public bool IsAddOnRestrictionActive(AddOnRestrictionType type) => world.IsRestricted((RestrictionType)(int)type);

    private static bool IsComparable(string unit) => Comparable.Contains(unit, StringComparer.OrdinalIgnoreCase);
}
