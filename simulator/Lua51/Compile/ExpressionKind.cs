namespace AzerothsTopTalent.Lua51;

/// <summary>Where an expression's value is, or how to get it.</summary>
internal enum ExpressionKind
{
    Void,
    Nil,
    True,
    False,

    /// <summary>Info is the constant's index.</summary>
    Constant,
    Number,

    /// <summary>Info is the register.</summary>
    Local,

    /// <summary>Info is the upvalue's index.</summary>
    UpValue,

    /// <summary>Info is the index of the name among the constants.</summary>
    Global,

    /// <summary>Info is the table's register, Aux the key's register or constant.</summary>
    Indexed,

    /// <summary>Info is the jump of a comparison.</summary>
    Jump,

    /// <summary>Info is the instruction whose A is yet to be set.</summary>
    Relocatable,

    /// <summary>Info is the register holding the value.</summary>
    Fixed,

    /// <summary>Info is the call instruction.</summary>
    Call,

    /// <summary>Info is the vararg instruction.</summary>
    VarArg,
}
