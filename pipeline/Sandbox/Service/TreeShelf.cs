using System.IO.Compression;
using System.Security.Cryptography;
using AzerothsTopTalent.Sandbox.Trees;

namespace AzerothsTopTalent.Sandbox.Service;

/// <summary>The talents file: one body, packed and plain, with its tag and date.</summary>
internal sealed class TreeShelf
{
    // Made when first asked for: most tests of the API never do.
    private readonly Lazy<(byte[] Plain, byte[] Packed, string Tag)> file;
    private readonly string modified;

    public TreeShelf(SandboxWorld world, DateTimeOffset lastModified)
    {
        file = new(() => Make(world));
        modified = lastModified.ToUniversalTime().ToString("R");
    }

    public Answer Give(bool asGzFile, string? ifNoneMatch, bool acceptsGzip)
    {
        var (plain, packed, tag) = file.Value;
        if (ifNoneMatch?.Split(',', StringSplitOptions.TrimEntries).Contains(tag) == true)
        {
            return Tagged(new Answer(304, "application/json", ReadOnlyMemory<byte>.Empty));
        }

        return asGzFile ? Tagged(new Answer(200, "application/gzip", packed))
            : acceptsGzip ? Tagged(new Answer(200, "application/json", packed)).With("Content-Encoding", "gzip")
            : Tagged(new Answer(200, "application/json", plain));
    }

    private static (byte[] Plain, byte[] Packed, string Tag) Make(SandboxWorld world)
    {
        var plain = TalentFile.Write(world.Trees);
        return (plain, Pack(plain), $"\"{Convert.ToHexStringLower(SHA256.HashData(plain))[..32]}\"");
    }

    private Answer Tagged(Answer answer) => answer.With("ETag", file.Value.Tag).With("Last-Modified", modified);

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
