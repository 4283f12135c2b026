using System.IO.Compression;

namespace AzerothsTopTalent.Shipping;

/// <summary>
/// Packs the addon into a zip whose bytes follow from its files alone: sorted names, one fixed date, fixed rights.
/// </summary>
public static class ZipShipper
{
    // The earliest date a zip can hold.
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A plain file that everybody may read (0100644), where Unix looks for it.
    private const int Rights = 0x81A4 << 16;

    public static ShipOutcome Ship(AddonPackage package, string zipFile)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(zipFile);
        var unfinished = zipFile + ".new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(zipFile))!);
            using (var stream = File.Create(unfinished))
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            {
                foreach (var file in package.Files)
                {
                    Add(zip, $"{package.Name}/{file.Name}", file.Content);
                }
            }

            File.Move(unfinished, zipFile, overwrite: true);
            return ShipOutcome.Done($"{zipFile} written ({package.Files.Count} files).", package.Warnings);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return ShipOutcome.NotWritten($"cannot write {zipFile}: {problem.Message}");
        }
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Date;
        entry.ExternalAttributes = Rights;
        using var target = entry.Open();
        target.Write(content);
    }
}
