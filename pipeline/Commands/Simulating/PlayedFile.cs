using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands.Simulating;

/// <summary>What a play leaves on disk: a picture, a report.</summary>
internal static class PlayedFile
{
    /// <summary>Writes it, making its folder if need be; where that cannot be, says so and answers false.</summary>
    public static bool Write(ToolHost host, string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            host.Complain($"cannot write {path}: {problem.Message}");
            return false;
        }
    }
}
