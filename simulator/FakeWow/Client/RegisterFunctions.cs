namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>Puts the game's functions into a new Lua state; <paramref name="loaded"/> grows as addons are loaded.</summary>
public delegate void RegisterFunctions(
    LuaSession session,
    IReadOnlyList<AddonFolder> addons,
    IReadOnlySet<string> loaded
);
