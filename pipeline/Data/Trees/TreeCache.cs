using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AzerothsTopTalent.Data;

/// <summary>The trees file between runs. A cache that cannot be read or written is a cache miss.</summary>
/// <param name="disk">The disk.</param>
/// <param name="folder">The user's cache folder.</param>
/// <param name="key">Tells one source from another: the address, or a stamp where addresses change.</param>
public sealed class TreeCache(IDisk disk, string folder, string key)
{
    private const string Prefix = "trees-";
    private const string Extension = ".bin";

    private readonly string name =
        Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16];

    private string ContentPath => Path.Combine(folder, name + Extension);

    private string AboutPath => Path.Combine(folder, name + ".json");

    /// <summary>The files of trees that runs have kept in a cache folder, the newest first.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. new DirectoryInfo(folder)
                    .EnumerateFiles(Prefix + "*" + Extension)
                    .OrderByDescending(file => file.LastWriteTimeUtc)
                    .Select(file => file.FullName),
            ]
            : [];

    internal (byte[] Content, KeptTrees About)? Read()
    {
        try
        {
            if (disk.Read(AboutPath) is not { } about || disk.Read(ContentPath) is not { Length: > 0 } content)
                return null;
            var kept = JsonSerializer.Deserialize(about, KeptTreesJson.Default.KeptTrees);
            return kept?.Address == key ? (content, kept) : null;
        }
        catch (Exception exception) when (DiskFailure.IsExpected(exception) || exception is JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps the file; <paramref name="content"/> null keeps the content that is there.</summary>
    public void Write(byte[]? content, string? etag, DateTimeOffset? modified, DateTimeOffset fetched)
    {
        try
        {
            PrivateFolder.Create(folder);
            if (content is not null)
            {
                // A kill between the two files must leave no new words about old content.
                disk.Delete(AboutPath);
                disk.Replace(ContentPath, content);
            }
            var about = new KeptTrees(key, etag, modified, fetched);
            disk.Replace(AboutPath, JsonSerializer.SerializeToUtf8Bytes(about, KeptTreesJson.Default.KeptTrees));
        }
        catch (Exception exception) when (DiskFailure.IsExpected(exception))
        {
            // The next run downloads the trees again.
        }
    }
}
