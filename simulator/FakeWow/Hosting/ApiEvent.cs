using System.Collections.Immutable;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Hosting;

/// <summary>A value that an event carries.</summary>
public sealed record ApiPayload(string Name, DataType Type, bool IsNilable, bool MayBeSecret);

/// <summary>An event of the game; of a unique one, only one waits at a time.</summary>
public sealed record ApiEvent(string Name, bool IsUnique, ImmutableArray<ApiPayload> Payload);
