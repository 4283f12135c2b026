using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Scenarios.Reports;
using AzerothsTopTalent.Scenarios.Running;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands.Simulating;

/// <summary><c>att simulate FILE…</c>: tells stories.</summary>
internal static class StoryCommand
{
    public static int Run(ToolHost host, SimulateInputs inputs, string[] names, bool json, string? junit)
    {
        var files = new List<string>();
        foreach (var name in names)
        {
            var path = host.FullPath(name);
            if (Directory.Exists(path))
            {
                files.AddRange(
                    Directory.EnumerateFiles(path, "*.story", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                );
            }
            else if (File.Exists(path))
            {
                files.Add(path);
            }
            else
            {
                host.Error.WriteLine(
                    $"att: '{name}' is neither a moment ({string.Join(", ", MomentCommand.Moments.Keys)}) nor a file that is there"
                );
                return ExitCodes.NoInput;
            }
        }

        var stage = new StoryStage(inputs.Trees, inputs.AddonFolder, inputs.DataText, AddonClient.Open)
        {
            TakesDataBeside = !inputs.IsDataNamed,
        };
        var runner = new StoryRunner(stage);
        var results = files
            .SelectMany(file =>
                runner.Run(Path.GetRelativePath(host.Folder, file), File.ReadAllText(file), Path.GetDirectoryName(file))
            )
            .ToList();
        if (results.Count == 0)
        {
            host.Error.WriteLine("att: no story (*.story) is there");
            return ExitCodes.NoInput;
        }

        if (json)
        {
            JsonReport.Write(results, host.Output);
        }
        else
        {
            TextReport.Write(results, host.Output);
        }

        if (junit is not null)
        {
            var path = host.FullPath(junit);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var report = new StreamWriter(path);
            JUnitReport.Write(results, report);
        }

        return results.All(result => result.Passed) ? ExitCodes.Ok : ExitCodes.Failed;
    }
}
