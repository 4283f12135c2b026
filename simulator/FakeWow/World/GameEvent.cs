using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.World;

/// <summary>Something the game tells addons.</summary>
/// <param name="Name">The event's name, as registered for.</param>
/// <param name="Arguments">
/// The payload: null, bool, numbers, strings, <see cref="SecretArgument"/>, or objects that the client turns into tables.
/// </param>
public sealed record GameEvent(string Name, ImmutableArray<object?> Arguments);
