using System.CommandLine;
using System.CommandLine.Parsing;
using AzerothsTopTalent.Tool.Commands;

namespace AzerothsTopTalent.Tool.Hosting;

/// <summary>The program: arguments and a host in, an exit code out.</summary>
public static class Tool
{
    /// <summary>Runs one command line. Never throws for bad input; a bug ends in one line and exit code 70.</summary>
    public static async Task<int> RunAsync(string[] args, ToolHost host, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(host);
        var root = Verbs.Root(host);
        var parsed = root.Parse(Verbs.Prepared(args));
        if (parsed.Errors.Count > 0)
        {
            host.Complain($"{UsageError.Words(parsed.Errors[0])} (see: {Path(parsed)} --help)");
            return ExitCodes.Usage;
        }

        if (Stray(parsed) is { } stray)
        {
            host.Complain($"there is no option {Data.Text.Clean(stray, 40)} (see: {Path(parsed)} --help)");
            return ExitCodes.Usage;
        }

        var configuration = new InvocationConfiguration
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            // Signals are the process's business: it cancels, we end cleanly however long that takes.
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            host.Complain("interrupted. What was finished is kept; run it again to go on.");
            return ExitCodes.Interrupted;
        }
        catch (Exception bug) when (host.Environment("ATT_DEBUG") is null)
        {
            host.Complain(
                $"internal error: {bug.GetType().Name} in {bug.TargetSite?.DeclaringType?.Name}. Please report it; ATT_DEBUG=1 shows where."
            );
            return ExitCodes.Bug;
        }
    }

    /// <summary>What looks like an option and would be taken for a file's name or a value; null where there is nothing.</summary>
    private static string? Stray(ParseResult parsed) =>
        parsed
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token =>
                token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal)
            )
            ?.Value;

    private static string Path(ParseResult parsed)
    {
        var names = new List<string>();
        for (var at = parsed.CommandResult; at is not null; at = at.Parent as CommandResult)
        {
            names.Insert(0, at.Command is RootCommand ? "att" : at.Command.Name);
        }

        return string.Join(' ', names);
    }
}
