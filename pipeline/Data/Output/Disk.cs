namespace AzerothsTopTalent.Data;

/// <summary>The real disk.</summary>
public sealed class Disk : IDisk
{
    public static Disk Instance { get; } = new();

    public byte[]? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        // A run that appends to the file must not be disturbed by somebody who looks.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream((int)Math.Min(file.Length, int.MaxValue));
        file.CopyTo(content);
        return content.ToArray();
    }

    public Stream Append(string path, long length)
    {
        CreateFolder(path);
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        if (file.Length > length)
            file.SetLength(length);
        file.Seek(0, SeekOrigin.End);
        return file;
    }

    public void Replace(string path, ReadOnlySpan<byte> content)
    {
        CreateFolder(path);
        var temporary = path + ".tmp";
        try
        {
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    public void Rename(string from, string to) => File.Move(from, to, overwrite: true);

    public void Delete(string path) => File.Delete(path);

    private static void CreateFolder(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is left over is written over next time.
        }
    }
}
