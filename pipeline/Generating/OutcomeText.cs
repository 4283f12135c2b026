using AzerothsTopTalent.Data;
using AzerothsTopTalent.Tool.Hosting;
using AzerothsTopTalent.Tool.Progress;

namespace AzerothsTopTalent.Tool.Generating;

/// <summary>Tells a person how a run ended.</summary>
internal static class OutcomeText
{
    private const int MostLeft = 12;

    public static void Tell(ToolHost host, GenerateOutcome outcome, View view)
    {
        if (outcome.ExitCode != ExitCodes.Ok)
        {
            host.Complain(outcome.Message);
            if (!view.Silent && !view.Json)
            {
                Left(host.Error, outcome);
            }
        }
        else if (!view.Silent && !view.Json)
        {
            host.Output.WriteLine(Words.Wrapped(outcome.Message));
            if (outcome.Requests > 0)
            {
                host.Output.WriteLine(
                    Words.Wrapped(
                        $"{Words.Count(outcome.Builds)} builds from {Words.Count(outcome.Players)} parses; {outcome.Requests} requests, {outcome.Points:0} points, {Words.Span(outcome.Elapsed)}."
                    )
                );
            }
        }
    }

    private static void Left(TextWriter output, GenerateOutcome outcome)
    {
        foreach (var line in outcome.Left.Take(MostLeft))
        {
            output.WriteLine($"  left: {line}");
        }

        if (outcome.Left.Count > MostLeft)
        {
            output.WriteLine($"  … and {outcome.Left.Count - MostLeft} more");
        }
    }
}
