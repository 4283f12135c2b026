using System;

namespace AzerothsTopTalent.WowApi.Json;

/// <summary>A text is not JSON; becomes a diagnostic at <see cref="Position"/>.</summary>
internal sealed class JsonSyntaxException(string message, SourcePosition position) : Exception(message)
{
    public SourcePosition Position { get; } = position;
}
