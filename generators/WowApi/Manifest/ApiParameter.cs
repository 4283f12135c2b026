using AzerothsTopTalent.WowApi.Json;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>
/// One argument, return, payload value or field. <see cref="Default"/> is what the game takes where an argument is missing, empty for
/// none; <see cref="Flags"/> are Blizzard's flags on this one value; <see cref="Variadic"/> is true for a last "name..."; <see cref="Unit"/>
/// is what a number counts, one of <see cref="KnownUnits"/>, empty for what is no number.
/// </summary>
internal readonly record struct ApiParameter(
    string Name,
    ApiType Type,
    string Default,
    EquatableArray<string> Flags,
    bool Variadic,
    SourcePosition Position,
    string Unit = ""
);
