namespace AzerothsTopTalent.Lua51;

/// <summary>Failures of files as C's library words and numbers them.</summary>
internal static class FileErrors
{
    internal static (string Message, int Number) Describe(Exception failure) =>
        failure switch
        {
            FileNotFoundException or DirectoryNotFoundException => ("No such file or directory", 2),
            UnauthorizedAccessException => ("Permission denied", 13),
            PathTooLongException => ("File name too long", 36),
            NotSupportedException or ObjectDisposedException => ("Bad file descriptor", 9),
            ArgumentException => ("Invalid argument", 22),
            IOException when failure.Message.Contains("not empty", StringComparison.OrdinalIgnoreCase) => (
                "Directory not empty",
                39
            ),
            _ => ("Input/output error", 5),
        };

    internal static bool IsExpected(Exception failure) =>
        failure
            is IOException
                or UnauthorizedAccessException
                or ArgumentException
                or NotSupportedException
                or ObjectDisposedException;

    /// <summary>Does something to a file; gives true, or nil with the message and its number.</summary>
    internal static int Result(Coroutine state, string? path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception failure) when (IsExpected(failure))
        {
            return Push(state, path, failure);
        }

        return state.Return(true);
    }

    internal static int Push(Coroutine state, string? path, Exception failure)
    {
        var (message, number) = Describe(failure);
        state.Push(DynValue.Nil);
        state.Push(path is null ? message : $"{path}: {message}");
        state.Push(new DynValue((double)number));
        return 3;
    }
}
