using AzerothsTopTalent.Data;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Trees;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Decoding;

/// <summary>Talent trees at hand, or why there are none.</summary>
internal sealed record TreesFile(TalentTrees? Trees, int ExitCode, string Problem)
{
    /// <summary>Reads a file in the public talents format, packed or plain.</summary>
    public static TreesFile Read(string path)
    {
        var file = InputFile.Read(path);
        return file.Content is { } content ? Of(path, content) : Refused(file.ExitCode, file.Problem);
    }

    /// <summary>The made-up trees of the embedded sandbox.</summary>
    public static TreesFile OfSandbox() => Of("the sandbox", TalentFile.Write(new SandboxWorld().Trees));

    /// <summary>Whether the data's builds were encoded for these very trees.</summary>
    public bool IsOf(TalentData data) =>
        Trees is { } trees
        && data.Trees.Count > 0
        && data.Trees.All(one => trees.Classes.GetValueOrDefault(one.Key) == one.Value);

    private static TreesFile Of(string name, byte[] content) =>
        TreeReader.Read(content).Has(out var trees, out var failure)
            ? new TreesFile(trees, ExitCodes.Ok, "")
            : Refused(ExitCodes.Data, $"{name}: {failure.Message}");

    private static TreesFile Refused(int exitCode, string problem) => new(null, exitCode, problem);
}
