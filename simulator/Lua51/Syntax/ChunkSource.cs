namespace AzerothsTopTalent.Lua51;

/// <summary>A chunk's bytes, at once or piece by piece as the compiler asks for them.</summary>
/// <param name="First">The first piece, or everything.</param>
/// <param name="NextPiece">Gives the piece after the last one, an empty one at the end; null when there is only one.</param>
internal readonly record struct ChunkSource(ReadOnlyMemory<byte> First, Func<ReadOnlyMemory<byte>>? NextPiece = null)
{
    internal bool IsDump => First.Length > 0 && First.Span[0] == Dump.Signature;

    /// <summary>All pieces as one.</summary>
    internal ReadOnlyMemory<byte> ReadAll()
    {
        if (NextPiece is null)
        {
            return First;
        }

        using var all = new MemoryStream();
        for (var piece = First; !piece.IsEmpty; piece = NextPiece())
        {
            all.Write(piece.Span);
        }

        return all.ToArray();
    }
}
