using System.Text.Json;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Reports;

/// <summary>Results as JSON: one object a line, for other programs.</summary>
public static class JsonReport
{
    public static void Write(IEnumerable<StoryResult> results, TextWriter output)
    {
        foreach (StoryResult result in results)
        {
            output.WriteLine(
                JsonSerializer.Serialize(
                    new
                    {
                        file = result.Path,
                        story = result.Name,
                        passed = result.Passed,
                        seconds = Math.Round(result.Seconds, 3),
                        problems = result.Problems().ToArray(),
                    }
                )
            );
        }
    }
}
