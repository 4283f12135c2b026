using System.IO.Compression;
using System.Security.Cryptography;
using AzerothsTopTalent.Sandbox.Trees;

namespace AzerothsTopTalent.Sandbox.Service;

/// <summary>The talents file: one body, packed and plain, with its tag and date.</summary>
internal sealed class TreeShelf
{
    private readonly byte[] plain;
    private readonly byte[] packed;
    private readonly string tag;
    private readonly string modified;

    public TreeShelf(SandboxWorld world, DateTimeOffset lastModified)
    {
        plain = TalentFile.Write(world.Trees);
        packed = Pack(plain);
        tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(plain))[..32]}\"";
        modified = lastModified.ToUniversalTime().ToString("R");
    }

    public Answer Give(bool asGzFile, string? ifNoneMatch, bool acceptsGzip)
    {
        if (ifNoneMatch?.Split(',', StringSplitOptions.TrimEntries).Contains(tag) == true)
        {
            return Tagged(new Answer(304, "application/json", ReadOnlyMemory<byte>.Empty));
        }

        return asGzFile ? Tagged(new Answer(200, "application/gzip", packed))
            : acceptsGzip ? Tagged(new Answer(200, "application/json", packed)).With("Content-Encoding", "gzip")
            : Tagged(new Answer(200, "application/json", plain));
    }

    private Answer Tagged(Answer answer) => answer.With("ETag", tag).With("Last-Modified", modified);

    private static byte[] Pack(byte[] body)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return target.ToArray();
    }
}
