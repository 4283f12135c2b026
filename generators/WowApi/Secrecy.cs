using System.Linq;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.WowApi;

/// <summary>Which values may be secret.</summary>
internal static class Secrecy
{
    /// <summary>True if a return or a payload value may be secret, by the flags of its function or event and by its own.</summary>
    public static bool MayBeSecret(ApiParameter value, EquatableArray<string> flags) =>
        value.Flags.Contains(KnownFlags.ConditionalSecret)
        || (flags.Any(flag => KnownFlags.Secrecy.Contains(flag)) && !value.Flags.Contains(KnownFlags.NeverSecret));

    /// <summary>The flag under which the results are secret, empty if they never are.</summary>
    public static string Condition(EquatableArray<string> flags) =>
        flags.FirstOrDefault(flag => KnownFlags.Secrecy.Contains(flag)) ?? "";
}
