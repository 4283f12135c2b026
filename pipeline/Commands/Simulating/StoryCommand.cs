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
                host.Complain(
                    $"'{name}' is neither a moment ({string.Join(", ", MomentCommand.Moments.Keys)}) nor a file or folder that is there."
                );
                return ExitCodes.NoInput;
            }
        }

        var report = junit is null ? null : host.FullPath(junit);
        if (report is not null && OutputPath.Problem(report) is { } problem)
        {
            host.Complain(problem);
            return ExitCodes.CannotWrite;
        }

        var stage = new StoryStage(inputs.Trees, inputs.AddonFolder, inputs.DataText, AddonClient.Open)
        {
            TakesDataBeside = !inputs.IsDataNamed,
        };
        var runner = new StoryRunner(stage);
        var results = files.SelectMany(file => runner.RunFile(file, Path.GetRelativePath(host.Folder, file))).ToList();
        if (results.Count == 0)
        {
            host.Complain("no story (*.story) is there.");
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

        if (report is not null)
        {
            var xml = new StringWriter();
            JUnitReport.Write(results, xml);
            if (!PlayedFile.Write(host, report, xml.ToString()))
            {
                return ExitCodes.CannotWrite;
            }
        }

        return results.All(result => result.Passed) ? ExitCodes.Ok : ExitCodes.Failed;
    }
}
