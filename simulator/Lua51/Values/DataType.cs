namespace AzerothsTopTalent.Lua51;

/// <summary>The type of a <see cref="DynValue"/>. Lua sees <see cref="ClrFunction"/> as "function" too.</summary>
public enum DataType
{
    Nil,
    Boolean,
    Number,
    String,
    Function,
    Table,
    UserData,
    Thread,
    ClrFunction,

    /// <summary>Several values at once: what a function returned, or what a callback returns.</summary>
    Tuple,
}
