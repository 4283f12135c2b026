namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>What a type name of the manifest means.</summary>
internal enum TypeKind
{
    Unknown,

    /// <summary>A number, a text, a truth value or any value.</summary>
    Scalar,
    Structure,
    Enum,
    Callback,
    Widget,
}
