using System.CommandLine;
using AzerothsTopTalent.Data;
using AzerothsTopTalent.Tool.Generating;
using AzerothsTopTalent.Tool.Hosting;
using AzerothsTopTalent.Tool.Progress;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att generate</c>: rankings in, TalentData.lua out.</summary>
internal static class GenerateCommand
{
    public static Command Create(ToolHost host)
    {
        var arguments = new GenerateArguments();
        var view = new ViewOptions();
        var purge = new Option<bool>("--purge")
        {
            Description = "Delete everything earlier runs kept (checkpoints, caches), and do nothing else.",
        };
        var command = new Command("generate", "Reads the rankings and writes TalentData.lua.") { purge };
        arguments.AddTo(command);
        view.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var project = Project.Around(host.Folder);
                return parsed.GetValue(purge)
                    ? Purge(host, project)
                    : await Run(parsed, host, project, arguments, view.Read(parsed), cancellation);
            }
        );
        return command;
    }

    private static async Task<int> Run(
        ParseResult parsed,
        ToolHost host,
        Project project,
        GenerateArguments arguments,
        View view,
        CancellationToken cancellation
    )
    {
        if (OutputPath.Problem(arguments.Output(parsed, host, project)) is { } wrong)
        {
            host.Complain(wrong);
            return ExitCodes.CannotWrite;
        }

        var settings = Settings.Of(host, project);
        var found = await OriginFinder.Find(
            host,
            settings,
            arguments.Wish(parsed),
            arguments.Sandbox(parsed),
            cancellation
        );
        if (found.Origin is null)
        {
            host.Complain(found.Problem);
            return found.ExitCode;
        }

        await using var origin = found.Origin;
        var options = arguments.Options(parsed, host, project, origin);
        var outcome = await view.Show(
            host,
            progress => GenerateRun.RunAsync(options, progress, host.Clock, cancellation)
        );
        OutcomeText.Tell(host, outcome, view);
        return cancellation.IsCancellationRequested && outcome.ExitCode == ExitCodes.TryLater
            ? ExitCodes.Interrupted
            : outcome.ExitCode;
    }

    private static int Purge(ToolHost host, Project project)
    {
        if (!GenerateRun.Purge(project.Root, UserFolders.Cache(host, project)).Has(out var deleted, out var failure))
        {
            host.Complain(failure.Message);
            return ExitCode.Of(failure);
        }

        host.Output.WriteLine(deleted.Count == 0 ? "Nothing was kept." : $"{deleted.Count} files deleted.");
        return ExitCodes.Ok;
    }
}
