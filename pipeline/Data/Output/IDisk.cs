namespace AzerothsTopTalent.Data;

/// <summary>The few things a run does to files, so that tests can fill a disk up at any of them. Errors are thrown as the framework does.</summary>
public interface IDisk
{
    /// <summary>The bytes of a file, or null when there is none.</summary>
    byte[]? Read(string path);

    /// <summary>Opens a file for appending, created if need be, for one writer at a time; its length is cut to <paramref name="length"/>.</summary>
    Stream Append(string path, long length);

    /// <summary>Replaces a file as a whole: whoever looks, even after a crash, sees the old or the new one.</summary>
    void Replace(string path, ReadOnlySpan<byte> content);

    /// <summary>Renames a file over whatever has the new name.</summary>
    void Rename(string from, string to);

    void Delete(string path);
}
