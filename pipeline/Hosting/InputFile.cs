namespace AzerothsTopTalent.Tool.Hosting;

/// <summary>A file somebody named, read as a whole; or, where <paramref name="Content"/> is null, why not and with which exit code.</summary>
internal sealed record InputFile(byte[]? Content, int ExitCode, string Problem)
{
    public static InputFile Read(string path)
    {
        if (Directory.Exists(path))
        {
            return Refused($"{path} is a folder, not a file.");
        }

        if (!File.Exists(path))
        {
            return Refused($"there is no file {path}.");
        }

        try
        {
            return new InputFile(File.ReadAllBytes(path), ExitCodes.Ok, "");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Refused($"{path} cannot be read: {unreadable.Message}");
        }
    }

    private static InputFile Refused(string problem) => new(null, ExitCodes.NoInput, problem);
}
