namespace AzerothsTopTalent.Lua51;

/// <summary>A slot of a table's hash part. Collisions are chained through <see cref="Next"/>.</summary>
internal struct Node
{
    internal DynValue Value;
    internal DynValue Key;

    /// <summary>Index of the next node of the chain; -1 at its end.</summary>
    internal int Next;

    /// <summary>When the key was first set, counted per table.</summary>
    internal int Sequence;
}
