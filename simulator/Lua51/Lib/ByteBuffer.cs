using System.Buffers;

namespace AzerothsTopTalent.Lua51;

/// <summary>Collects the bytes of a string to be. Counts against the script's limits as it grows.</summary>
internal sealed class ByteBuffer(Machine machine) : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(256);

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    internal void Append(byte value)
    {
        if (Length == bytes.Length)
        {
            Grow(1);
        }

        bytes[Length++] = value;
    }

    internal void Append(ReadOnlySpan<byte> span) => machine.Copy(span, Reserve(span.Length));

    /// <summary>Text of Latin characters, one byte each.</summary>
    internal void Append(string text)
    {
        var target = Reserve(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            target[i] = (byte)text[i];
        }
    }

    private Span<byte> Reserve(int count)
    {
        if (bytes.Length - Length < count)
        {
            Grow(count);
        }

        var target = bytes.AsSpan(Length, count);
        Length += count;
        return target;
    }

    private void Grow(int count)
    {
        var size = Math.Max((long)Length + count, Length * 2L);
        machine.CheckAllocation(size);
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(size, Array.MaxLength));
        machine.Copy(Span, larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }

    internal byte[] ToArray()
    {
        var copy = GC.AllocateUninitializedArray<byte>(Length);
        machine.Copy(Span, copy);
        return copy;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);
}
