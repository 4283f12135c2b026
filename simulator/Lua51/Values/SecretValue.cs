namespace AzerothsTopTalent.Lua51;

/// <summary>
/// The wrapper that makes a value secret. Being an object of its own kind, it fails every fast path of the machine and
/// meets the rules where the slow paths begin.
/// </summary>
internal sealed class SecretValue(DynValue inner)
    : LuaObject(inner.Ref is { Kind: LuaKind.True or LuaKind.False } ? LuaKind.SecretBoolean : LuaKind.Secret)
{
    internal DynValue Inner { get; } = inner;
}
