using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.FakeWow.Surface;

/// <summary>Blizzard's predicates, decided by the state of the world.</summary>
public sealed class AddonRules(GameWorld world) : IAddonRules
{
    public bool IsSecret(string condition, IReadOnlyList<string?> units) =>
        condition switch
        {
            "SecretWhenUnitIdentityRestricted" => units.Any(IsIdentitySecret),
            "ConditionalSecret" => units.Any(IsIdentitySecret),
            "SecretWhenUnitComparisonRestricted" => world.IsRestricted(RestrictionType.Map) && !units.Any(IsOwn),
            "SecretWhenUnitSpellCastRestricted" => !units.All(IsOwn),
            "SecretWhenCooldownsRestricted" => world.IsRestricted(RestrictionType.Combat),
            "SecretInChatMessagingLockdown" => world.IsChatLockedDown && !units.Any(IsOwn),
            _ => true,
        };

    public RuleAnswer Meets(string precondition, IReadOnlyList<string?> units) =>
        precondition switch
        {
            "RequiresUnitIdentityAccess" => units.Any(IsIdentitySecret) ? RuleAnswer.Error : RuleAnswer.Answered,
            "RequiresComparableUnitTokens" => !world.IsRestricted(RestrictionType.Map) || units.Any(IsOwn)
                ? RuleAnswer.Answered
                : RuleAnswer.Nothing,
            _ => RuleAnswer.Error,
        };

    public bool IsBlocked(ApiFunction function) => world.IsInCombat;

    private bool IsIdentitySecret(string? token) =>
        token is not null && world.Unit(token) is Unit unit && world.IsIdentitySecret(unit);

    private static bool IsOwn(string? token) =>
        string.Equals(token, "player", StringComparison.OrdinalIgnoreCase)
        || string.Equals(token, "target", StringComparison.OrdinalIgnoreCase);
}
