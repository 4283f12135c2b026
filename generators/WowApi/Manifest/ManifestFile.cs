namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>
/// One file of the manifest: one namespace of the game.
/// <see cref="Path"/>: where the file stands, for diagnostics.
/// <see cref="Namespace"/>: the Lua table the functions are in, empty for globals.
/// <see cref="Class"/>: the static class of the bindings.
/// <see cref="Source"/>: blizzard's documentation file, or where else the facts are from.
/// </summary>
internal readonly record struct ManifestFile(
    string Path,
    string Namespace,
    string Class,
    string Source,
    string Summary,
    EquatableArray<ApiFunction> Functions,
    EquatableArray<ApiEvent> Events,
    EquatableArray<ApiEnum> Enums,
    EquatableArray<ApiEnum> Constants,
    EquatableArray<ApiStructure> Structures,
    EquatableArray<ApiCallback> Callbacks,
    EquatableArray<ApiVariable> Variables,
    EquatableArray<ApiWidget> Widgets,
    EquatableArray<ManifestProblem> Problems
);
