using AzerothsTopTalent.Scenarios.Reports;
using AzerothsTopTalent.Scenarios.Storms;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands.Simulating;

/// <summary><c>att simulate storm</c>: random events until one goes wrong.</summary>
internal static class StormCommand
{
    public const string Word = "storm";

    public static int Run(ToolHost host, SimulateInputs inputs, int seed, int events)
    {
        var options = new StormOptions
        {
            Trees = inputs.Trees,
            AddonFolder = inputs.AddonFolder,
            DataText = inputs.DataText,
        };
        var left = events;
        for (var storm = 0; left > 0; storm++)
        {
            // In every second storm everything that can be secret is.
            var result = Storm.Run(
                options with
                {
                    Seed = seed + storm,
                    Events = Math.Min(left, options.Events),
                    ForcesSecrets = storm % 2 == 1,
                }
            );
            left -= result.Events;
            var title = $"storm {seed + storm} ({result.Character}): ";
            if (result.Problem is { } problem)
            {
                Write(host, title + problem);
                foreach (var line in result.Log)
                {
                    Write(host, $"    {line}");
                }

                return ExitCodes.Failed;
            }

            Write(host, $"{title}{result.Events} events, {result.Popups} popups, {result.Commits} talent changes");
        }

        return ExitCodes.Ok;
    }

    private static void Write(ToolHost host, string text)
    {
        foreach (var line in Paragraph.Wrap(text, indent: 8))
        {
            host.Output.WriteLine(line);
        }
    }
}
