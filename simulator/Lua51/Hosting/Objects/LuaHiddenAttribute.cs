namespace AzerothsTopTalent.Lua51;

/// <summary>Keeps a public member of a registered type from Lua.</summary>
[AttributeUsage(
    AttributeTargets.Method
        | AttributeTargets.Property
        | AttributeTargets.Field
        | AttributeTargets.Constructor
        | AttributeTargets.Enum
)]
public sealed class LuaHiddenAttribute : Attribute;
