using System.Collections.Generic;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>The types of the manifest that are neither structures nor enums, and the C# types they are.</summary>
internal static class ScalarTypes
{
    /// <summary>A value of any Lua type.</summary>
    public const string Any = "any";

    // Blizzard's documentation knows only "number": int, long and number say which numbers they are.
    private static readonly Dictionary<string, string> CSharp = new()
    {
        ["int"] = "int",
        ["long"] = "long",
        ["number"] = "double",
        ["bool"] = "bool",
        ["string"] = "string",
        ["cstring"] = "string",
        ["stringView"] = "string",
        ["luaIndex"] = "int",
        ["fileID"] = "int",
        ["time_t"] = "double",
        ["UnitToken"] = "string",
        ["UnitTokenType"] = "string",
        ["UnitTokenVariant"] = "string",
        ["UnitTokenPvPRestrictedForAddOns"] = "string",
        ["WOWGUID"] = "string",
        ["uiAddon"] = "string",
        ["textureKit"] = "string",
        ["textureAtlas"] = "string",
        ["SpellIdentifier"] = "int",
        [Any] = "object",
    };

    public static IEnumerable<string> Names => CSharp.Keys;

    /// <summary>The C# type, null if the name is no scalar.</summary>
    public static string? Find(string name) => CSharp.TryGetValue(name, out var type) ? type : null;

    /// <summary>Whether a value is a number, or holds some.</summary>
    public static bool IsNumber(ApiType type) => IsNumber(type.Name) || IsNumber(type.Key);

    private static bool IsNumber(string name) => Find(name) is "int" or "long" or "double";

    public static bool IsText(string name) => Find(name) == "string";
}
