using System.CommandLine;
using AzerothsTopTalent.Data;
using AzerothsTopTalent.Report;
using AzerothsTopTalent.Tool.Decoding;
using AzerothsTopTalent.Tool.Hosting;
using AzerothsTopTalent.Tool.Progress;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att report</c>: the data as a web page.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolHost host)
    {
        var data = new Option<string?>("--data")
        {
            Description = "The data to show. Default: the addon's TalentData.lua.",
            HelpName = "FILE",
        };
        var output = new Option<string?>("--out")
        {
            Description = "The page to write. Default: report.html.",
            HelpName = "FILE",
        };
        var trees = new Option<string?>("--trees")
        {
            Description =
                "Talent trees in the public talents format, to name hero trees by. Default: those the data was made with, where they are at hand.",
            HelpName = "FILE",
        };
        var command = new Command("report", "Writes the builds, shares and samples as a web page.")
        {
            data,
            output,
            trees,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var project = Project.Around(host.Folder);
                var file = parsed.GetValue(data) is { } given ? host.FullPath(given) : project.TalentData;
                var content = InputFile.Read(file);
                if (content.Content is not { } bytes)
                {
                    host.Complain(
                        parsed.GetValue(data) is null ? $"{content.Problem} Run `att generate` first." : content.Problem
                    );
                    return content.ExitCode;
                }

                if (TalentDataReader.Read(bytes) is not { } read)
                {
                    host.Complain($"{file} is not a TalentData.lua of this version. Run `att generate` again.");
                    return ExitCodes.Data;
                }

                var heroes = new HeroNames(Trees(host, project, parsed.GetValue(trees), read));
                var target = host.FullPath(parsed.GetValue(output) ?? "report.html");
                if (OutputPath.Problem(target) is { } wrong)
                {
                    host.Complain(wrong);
                    return ExitCodes.CannotWrite;
                }

                try
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                    await File.WriteAllTextAsync(target, ReportPage.Write(read, heroes.Of), cancellation);
                }
                catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
                {
                    host.Complain($"cannot write {target}: {problem.Message}");
                    return ExitCodes.CannotWrite;
                }

                host.Output.WriteLine(
                    Words.Wrapped(
                        $"{target} written: {read.Specs.Count} specs, {read.Encounters.Count} encounters. Open it in a browser."
                    )
                );
                return ExitCodes.Ok;
            }
        );
        return command;
    }

    /// <summary>A page can do without names: no trees are no failure.</summary>
    private static TalentTrees Trees(ToolHost host, Project project, string? given, TalentData data)
    {
        if (given is null)
        {
            var file = TreesOfData.Find(host, project, data) is { } kept ? TreesFile.Read(kept) : TreesFile.OfSandbox();
            return file.IsOf(data) ? file.Trees! : TalentTrees.None;
        }

        var named = TreesFile.Read(host.FullPath(given));
        if (named.Trees is null)
        {
            host.Complain($"warning: {named.Problem} Hero trees are not named.");
        }

        return named.Trees ?? TalentTrees.None;
    }
}
