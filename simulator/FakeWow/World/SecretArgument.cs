namespace AzerothsTopTalent.FakeWow.World;

/// <summary>A value that addon code receives as a secret.</summary>
public sealed record SecretArgument(object? Value);
