using AzerothsTopTalent.Data;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Trees;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Decoding;

/// <summary>The talent trees that strings are read with, or why there are none.</summary>
internal sealed record TreesFile(TalentTrees? Trees, int ExitCode, string Problem)
{
    /// <summary>Reads a file in the public talents format, packed or plain.</summary>
    public static TreesFile Read(string path)
    {
        if (!File.Exists(path))
        {
            return Refused(ExitCodes.NoInput, $"there is no talents file {path}");
        }

        try
        {
            return Of(path, File.ReadAllBytes(path));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Refused(ExitCodes.NoInput, $"{path} cannot be read: {unreadable.Message}");
        }
    }

    /// <summary>The made-up trees of the embedded sandbox.</summary>
    public static TreesFile OfSandbox() => Of("the sandbox", TalentFile.Write(new SandboxWorld().Trees));

    private static TreesFile Of(string name, byte[] content) =>
        TreeReader.Read(content).Has(out var trees, out var failure)
            ? new TreesFile(trees, ExitCodes.Ok, "")
            : Refused(ExitCodes.Data, $"{name}: {failure.Message}");

    private static TreesFile Refused(int exitCode, string problem) => new(null, exitCode, problem);
}
