using AzerothsTopTalent.WowApi.Json;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>Something in a manifest file that cannot be right, and where.</summary>
internal readonly record struct ManifestProblem(string Message, SourcePosition Position);
