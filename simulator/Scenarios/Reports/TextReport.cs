using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Reports;

/// <summary>Results for people: a line for each story, what is wrong below it, and a sum at the end.</summary>
public static class TextReport
{
    public static void Write(IReadOnlyList<StoryResult> results, TextWriter output)
    {
        foreach (StoryResult result in results)
        {
            Write(output, $"{(result.Passed ? "passed" : "FAILED")}  {result.Name}");
            foreach (string problem in result.Problems())
            {
                Write(output, $"        {problem}");
            }
        }

        int failed = results.Count(result => !result.Passed);
        output.WriteLine($"{results.Count - failed} passed, {failed} failed");
    }

    private static void Write(TextWriter output, string line)
    {
        foreach (string part in Paragraph.Wrap(line, indent: 8))
        {
            output.WriteLine(part);
        }
    }
}
