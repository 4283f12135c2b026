using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Hosting;

/// <summary>Runs Lua for the game: errors and findings are recorded with what was going on.</summary>
public interface ILuaRunner
{
    /// <summary>Lets the player hear a sound of the game's.</summary>
    void Play(int sound);

    /// <summary>Calls a function; gives nil, and records the error, where it fails.</summary>
    DynValue Invoke(DynValue function, params DynValue[] arguments);

    /// <summary>What <c>string.format</c> makes of a text; the text itself, and the error recorded, where it does not fit.</summary>
    string Format(string text, params DynValue[] arguments);

    /// <summary>Records misuse that the game would not forgive, or would not notice.</summary>
    void Find(FindingKind kind, string what);

    /// <summary>Makes a global on an addon's behalf, as a named frame does.</summary>
    void SetGlobal(string name, DynValue value);
}
