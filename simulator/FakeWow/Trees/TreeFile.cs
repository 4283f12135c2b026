using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text.Json;

namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>Reads talent trees from a file or an answer, gzipped or plain, in either of the two formats in use.</summary>
public static class TreeFile
{
    /// <summary>Reads <paramref name="path"/>; on failure <paramref name="error"/> is one line that names the file.</summary>
    public static bool TryRead(
        string path,
        [NotNullWhen(true)] out TraitCatalog? catalog,
        [NotNullWhen(false)] out string? error
    )
    {
        try
        {
            if (TryParse(File.ReadAllBytes(path), Path.GetFileName(path), out catalog, out error))
            {
                return true;
            }

            error = $"{path}: {error}";
            return false;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            catalog = null;
            error = $"{path}: cannot be read: {failure.Message}";
            return false;
        }
    }

    /// <summary>Reads bytes that may be gzipped. <paramref name="name"/> ends up in <see cref="TraitCatalog.Source"/>.</summary>
    public static bool TryParse(
        byte[] bytes,
        string name,
        [NotNullWhen(true)] out TraitCatalog? catalog,
        [NotNullWhen(false)] out string? error
    )
    {
        catalog = null;
        try
        {
            using var document = JsonDocument.Parse(Unzip(bytes));
            JsonElement root = document.RootElement;
            catalog = root.ValueKind switch
            {
                JsonValueKind.Array => PublicTreeReader.Read(root, name),
                JsonValueKind.Object when root.TryGetProperty("trees", out _) => FactsTreeReader.Read(root, name),
                _ => null,
            };
            error = "is neither a list of specs in the public talents format nor an object with 'trees'";
            return catalog is not null;
        }
        catch (JsonException failure)
        {
            error = $"is not JSON (line {failure.LineNumber + 1})";
        }
        catch (InvalidDataException)
        {
            error = "is cut off or not a gzip file";
        }
        catch (Exception failure) when (failure is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            error = $"lacks a field the trees need, or has it in another shape: {failure.Message}";
        }

        return false;
    }

    private static byte[] Unzip(byte[] bytes)
    {
        if (bytes.Length < 2 || bytes[0] != 0x1f || bytes[1] != 0x8b)
        {
            return bytes;
        }

        using var unzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        unzip.CopyTo(plain);
        return plain.ToArray();
    }
}
