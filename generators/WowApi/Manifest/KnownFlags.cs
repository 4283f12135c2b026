using System.Collections.Generic;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>
/// Blizzard's flags that the manifest may name, and what the generators make of them. A flag that is not here is a typing error, or
/// something new that needs a decision: either way it must not pass unseen.
/// </summary>
internal static class KnownFlags
{
    /// <summary>The function may return no value at all.</summary>
    public const string MayReturnNothing = "MayReturnNothing";

    /// <summary>The function may be refused for addons in some states.</summary>
    public const string HasRestrictions = "HasRestrictions";

    /// <summary>The value is plain although the rest is secret.</summary>
    public const string NeverSecret = "NeverSecret";

    /// <summary>The value itself may be secret although the function carries no such flag.</summary>
    public const string ConditionalSecret = "ConditionalSecret";

    public const string SynchronousEvent = "SynchronousEvent";

    public const string UniqueEvent = "UniqueEvent";

    public const string CallbackEvent = "CallbackEvent";

    /// <summary>Conditions under which what a function returns, or an event carries, is secret.</summary>
    public static readonly IReadOnlyList<string> Secrecy =
    [
        "SecretWhenUnitIdentityRestricted",
        "SecretWhenUnitComparisonRestricted",
        "SecretWhenUnitSpellCastRestricted",
        "SecretWhenCooldownsRestricted",
        "SecretInChatMessagingLockdown",
    ];

    /// <summary>Conditions that must hold for the call to answer; the value tells whether it raises an error otherwise.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Preconditions = new Dictionary<string, bool>
    {
        ["RequiresUnitIdentityAccess"] = true,
        ["RequiresComparableUnitTokens"] = false,
    };

    public static readonly IReadOnlyList<string> SecretArguments =
    [
        "AllowedWhenUntainted",
        "AllowedWhenTainted",
        "NotAllowed",
    ];

    private static readonly HashSet<string> OfFunctions =
    [
        MayReturnNothing,
        HasRestrictions,
        "SecureHooksAllowed",
        .. Secrecy,
        .. Preconditions.Keys,
    ];

    private static readonly HashSet<string> OfEvents = [SynchronousEvent, UniqueEvent, CallbackEvent, .. Secrecy];

    private static readonly HashSet<string> OfValues = [NeverSecret, ConditionalSecret];

    public static bool IsOfFunction(string flag) => OfFunctions.Contains(flag);

    public static bool IsOfEvent(string flag) => OfEvents.Contains(flag);

    public static bool IsOfValue(string flag) => OfValues.Contains(flag);
}
