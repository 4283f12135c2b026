namespace AzerothsTopTalent.FakeWow.Hosting;

/// <summary>What addons may see and do at this moment; the names are those of Blizzard's documentation.</summary>
public interface IAddonRules
{
    /// <summary>Whether results under a condition such as <c>SecretWhenUnitIdentityRestricted</c> are secret.</summary>
    bool IsSecret(string condition, IReadOnlyList<string?> units);

    /// <summary>Whether a precondition such as <c>RequiresUnitIdentityAccess</c> holds.</summary>
    RuleAnswer Meets(string precondition, IReadOnlyList<string?> units);

    /// <summary>Whether a function that <c>HasRestrictions</c> is refused now.</summary>
    bool IsBlocked(ApiFunction function);
}

/// <summary>What becomes of a call with a precondition.</summary>
public enum RuleAnswer
{
    Answered,

    /// <summary>The call gives nothing.</summary>
    Nothing,

    /// <summary>The call raises an error.</summary>
    Error,
}
