namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>How the type of a manifest entry is put together.</summary>
internal enum ApiTypeShape
{
    /// <summary>A name: <c>int</c>, <c>UnitToken</c>, a structure, an enum, a widget, a callback.</summary>
    Plain,

    /// <summary><c>name[]</c>: a sequence, keys 1 to n.</summary>
    Sequence,

    /// <summary><c>map&lt;key, value&gt;</c>: a table with keys of one type and values of another.</summary>
    Map,
}

/// <summary>
/// The type of an argument, a return or a field. <see cref="Key"/> is empty but for maps; <see cref="Name"/> is the type of the items.
/// </summary>
internal readonly record struct ApiType(ApiTypeShape Shape, string Name, string Key, bool Nilable)
{
    public override string ToString() =>
        Shape switch
        {
            ApiTypeShape.Sequence => Name + "[]",
            ApiTypeShape.Map => $"map<{Key}, {Name}>",
            _ => Name,
        } + (Nilable ? "?" : "");
}
