namespace AzerothsTopTalent.Lua51;

/// <summary>
/// What a reference held by a value is. The order matters: everything up to <see cref="SecretBoolean"/> needs a
/// second look in a truth test, everything after it is true.
/// </summary>
internal enum LuaKind : byte
{
    Nil,
    False,
    SecretBoolean,
    True,
    String,
    Table,
    Closure,
    Callback,
    UserData,
    Thread,
    LightUserData,
    Secret,
    Tuple,
}
