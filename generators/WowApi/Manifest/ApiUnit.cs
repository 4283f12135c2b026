using AzerothsTopTalent.WowApi.Json;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>
/// What the numbers of a file count. <see cref="Key"/>: a value's name, or <c>Entry.name</c> where it differs from the rest of the
/// file. <see cref="Unit"/>: one of <see cref="KnownUnits"/>.
/// </summary>
internal readonly record struct ApiUnit(string Key, string Unit, SourcePosition Position);
