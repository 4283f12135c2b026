namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>The types that variables of generated programs have.</summary>
internal enum Kind
{
    Int,
    Long,
    UInt,
    Double,
    Char,
    Bool,
    Text,
    MaybeInt,
    MaybeBool,
    MaybeText,
    Hue,
    Perm,
    Shape,
    MaybeShape,
    Pair,
    Cell,
    Tuple,
    Object,
    Ints,
    Texts,
    Array,
    Map,
    Set,
    Queue,
    Stack,
    Function,
    Builder,
    Box,
}
