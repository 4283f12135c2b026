using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Hosting;

/// <summary>An object of the game that Lua holds: a frame, a timer, a setting.</summary>
public interface IApiObject
{
    /// <summary>The table that is this object in Lua.</summary>
    Table Handle { get; }
}

/// <summary>A structure that Lua gets as a fresh table.</summary>
public interface IApiStructure
{
    DynValue ToLua(ApiHost host);
}
