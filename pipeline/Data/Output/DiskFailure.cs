namespace AzerothsTopTalent.Data;

/// <summary>Turns the framework's file errors into values.</summary>
public static class DiskFailure
{
    // errno on Linux and macOS, HRESULTs on Windows.
    private static readonly int[] Full = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];
    private static readonly int[] ReadOnly = [30, 13, 1, unchecked((int)0x80070013), unchecked((int)0x80070005)];
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    public static bool IsExpected(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or System.Security.SecurityException;

    public static Failure Of(Exception exception, string path)
    {
        if (exception is UnauthorizedAccessException or System.Security.SecurityException)
            return Failures.ReadOnly(path);
        if (Full.Contains(exception.HResult))
            return Failures.DiskFull(path);
        if (ReadOnly.Contains(exception.HResult))
            return Failures.ReadOnly(path);
        return InUse.Contains(exception.HResult) ? Failures.InUse(path) : Failures.DiskError(path, exception.Message);
    }
}
