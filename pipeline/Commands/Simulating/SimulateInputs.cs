using System.Text;
using AzerothsTopTalent.Data;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.Scenarios.Language;
using AzerothsTopTalent.Tool.Decoding;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands.Simulating;

/// <summary>What every simulation is played with.</summary>
/// <param name="AddonFolder">The folder with the addon's .toc.</param>
/// <param name="DataText">The text of TalentData.lua; null for none.</param>
/// <param name="IsDataNamed">Whether the command line says which data.</param>
/// <param name="Trees">The client's talent trees.</param>
internal sealed record SimulateInputs(string AddonFolder, string? DataText, bool IsDataNamed, TraitCatalog Trees)
{
    /// <summary>Reads the files that the command line names, or those that lie where they usually do.</summary>
    public static SimulateInputs Read(ToolHost host, string? addon, string? data, string? trees)
    {
        var folder = host.FullPath(addon ?? Project.Around(host.Folder).AddonFolder);
        var dataText = ReadData(host, data, folder);
        return new(folder, dataText, data is not null, ReadTrees(host, trees ?? TreesOf(host, dataText)));
    }

    private static string? ReadData(ToolHost host, string? named, string addonFolder)
    {
        if (named == "none")
        {
            return null;
        }

        if (named is not null)
        {
            return Text(host, named);
        }

        var usual = Path.Combine(addonFolder, "TalentData.lua");
        return File.Exists(usual) ? File.ReadAllText(usual) : null;
    }

    /// <summary>The trees that the data names; null where they are the sandbox's, or not at hand.</summary>
    private static string? TreesOf(ToolHost host, string? dataText) =>
        dataText is not null && TalentDataReader.Read(Encoding.UTF8.GetBytes(dataText)) is { } data
            ? TreesOfData.Find(host, Project.Around(host.Folder), data)
            : null;

    private static TraitCatalog ReadTrees(ToolHost host, string? named)
    {
        if (named is null)
        {
            var made = Sandbox.Trees.TalentFile.Write(new Sandbox.SandboxWorld().Trees);
            return TreeFile.TryParse(made, "sandbox", out var trees, out var problem)
                ? trees
                : throw new InvalidOperationException(problem);
        }

        return TreeFile.TryRead(Existing(host, named), out var catalog, out var error)
            ? catalog
            : throw new StepFailedException(error);
    }

    private static string Text(ToolHost host, string named)
    {
        try
        {
            return File.ReadAllText(Existing(host, named));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new StepFailedException($"{named} cannot be read: {unreadable.Message}", StepFault.NoSuchFile);
        }
    }

    private static string Existing(ToolHost host, string named)
    {
        var path = host.FullPath(named);
        return File.Exists(path)
            ? path
            : throw new StepFailedException(
                Directory.Exists(path) ? $"{named} is a folder; name the file." : $"{named} does not exist.",
                StepFault.NoSuchFile
            );
    }
}
