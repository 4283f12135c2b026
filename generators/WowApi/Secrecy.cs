using System.Linq;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.WowApi;

/// <summary>Which values may be secret.</summary>
internal static class Secrecy
{
    /// <summary>
    /// True if a return or a payload value may be secret, by the flags of its function or event and by its own. A table that
    /// has a say about its fields is never secret itself.
    /// </summary>
    public static bool MayBeSecret(ApiParameter value, EquatableArray<string> flags, TypeIndex types) =>
        value.Flags.Contains(KnownFlags.ConditionalSecret)
        || (IsUnderCondition(value, flags) && !types.HasSecretFields(value.Type.Name));

    /// <summary>True if the fields of a returned table may be secret, each for itself.</summary>
    public static bool MayHaveSecretFields(ApiParameter value, EquatableArray<string> flags, TypeIndex types) =>
        IsUnderCondition(value, flags) && types.HasSecretFields(value.Type.Name);

    /// <summary>True for a structure of which some fields are never secret: the others may be.</summary>
    public static bool HasSecretFields(ApiStructure item) =>
        item.Fields.Any(field => field.Flags.Contains(KnownFlags.NeverSecret));

    /// <summary>True if that field of a structure may be secret.</summary>
    public static bool MayBeSecret(ApiStructure item, ApiParameter field) =>
        HasSecretFields(item) && !field.Flags.Contains(KnownFlags.NeverSecret);

    /// <summary>The flag under which the results are secret, empty if they never are.</summary>
    public static string Condition(EquatableArray<string> flags) =>
        flags.FirstOrDefault(flag => KnownFlags.Secrecy.Contains(flag)) ?? "";

    private static bool IsUnderCondition(ApiParameter value, EquatableArray<string> flags) =>
        flags.Any(flag => KnownFlags.Secrecy.Contains(flag)) && !value.Flags.Contains(KnownFlags.NeverSecret);
}
