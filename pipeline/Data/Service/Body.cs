using System.Buffers;

namespace AzerothsTopTalent.Data;

/// <summary>The bytes of an answer in a rented buffer; dispose it to give the buffer back.</summary>
internal sealed class Body : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, Length);

    /// <summary>Reads all of the stream, or null when it holds more than <paramref name="limit"/> bytes, unpacked.</summary>
    public static async Task<Body?> ReadAsync(Stream stream, int limit, CancellationToken cancellation)
    {
        var body = new Body();
        try
        {
            while (true)
            {
                if (body.Length == body.buffer.Length)
                    body.Grow();
                var read = await stream
                    .ReadAsync(body.buffer.AsMemory(body.Length), cancellation)
                    .ConfigureAwait(false);
                if (read == 0)
                    return body;
                body.Length += read;
                if (body.Length > limit)
                {
                    body.Dispose();
                    return null;
                }
            }
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        Length = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
