using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Data;

/// <summary>What can be said of an import string without a tree.</summary>
public static class ImportCode
{
    /// <summary>Whether its header is of the current format and of this spec.</summary>
    public static bool IsOf(string code, int specId) =>
        BuildString.PeekHeader(code).Header is { Version: BuildString.Version } header && header.SpecId == specId;
}
