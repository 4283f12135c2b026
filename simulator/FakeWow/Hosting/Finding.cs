namespace AzerothsTopTalent.FakeWow.Hosting;

/// <summary>What strictness has found.</summary>
public enum FindingKind
{
    /// <summary>A global was read that neither the game nor the addon has.</summary>
    UnknownGlobal,

    /// <summary>A global was made that the addon has not declared.</summary>
    LeakedGlobal,

    /// <summary>An event that does not exist.</summary>
    UnknownEvent,

    /// <summary>A dialog's definition has a field that the game does not read.</summary>
    UnknownDialogField,

    /// <summary>A field was read of one of the game's own objects that it does not have.</summary>
    UnknownField,

    /// <summary>A field was written on one of the game's own objects.</summary>
    ForeignWrite,

    /// <summary>A function that addons may not call in this state.</summary>
    BlockedCall,

    /// <summary>A secret was looked into, and the error was caught by Lua code.</summary>
    SwallowedSecret,

    /// <summary>The game has it, and the fake client does not: what depends on it cannot be tested here.</summary>
    NotPlayed,

    /// <summary>A saved variable that the client cannot write: a function, a secret, a table in itself.</summary>
    UnsavableValue,

    /// <summary>An event was told with a payload that is not the documented one: an error of the story, not of the addon.</summary>
    WrongPayload,

    /// <summary>Misuse that the world has noticed.</summary>
    World,
}

/// <summary>Misuse that the game would not forgive, or would not notice; <paramref name="Where"/> is the place in Lua, if known.</summary>
public sealed record Finding(FindingKind Kind, string What, string Where)
{
    public override string ToString() => Where.Length > 0 ? $"{Kind}: {What} ({Where})" : $"{Kind}: {What}";
}
