using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.Scenarios.Storms;
using AzerothsTopTalent.Tests;

namespace AzerothsTopTalent.Addon.Tests.Stories;

/// <summary>A slice of what <c>att simulate storm</c> does at length; the whole by the words of <see cref="LongRun"/>.</summary>
public sealed class StormTests(ITestOutputHelper output)
{
    private const int EventsInAStorm = 150;
    private const int EnoughForEverything = 100_000;
    private const int Slice = 4 * EventsInAStorm;

    [Fact]
    public void Run_RandomEvents_MakeNoErrorAndNoFinding()
    {
        var clock = Stopwatch.StartNew();
        TimeSpan most = LongRun.Time(int.MaxValue);
        int left = LongRun.Count(Slice);
        int events = 0;
        int popups = 0;
        int commits = 0;
        var characters = new HashSet<string>();
        var watch = new StormWatch();
        for (int storm = 0; left > 0 && (storm == 0 || clock.Elapsed < most); storm++)
        {
            StormResult result = Storm.Run(
                Options(LongRun.Seed + storm, Math.Min(left, EventsInAStorm)) with
                {
                    DataText = StormWatch.Data(StoryData.OfAllClasses),
                    Watch = watch.Listen,
                }
            );
            Assert.Null(
                result.Problem is null
                    ? null
                    : $"storm {LongRun.Seed + storm}, {result.Character}: {result.Problem}\n{string.Join('\n', result.Log)}"
            );
            left -= result.Events;
            events += result.Events;
            popups += result.Popups;
            commits += result.Commits;
            characters.Add(result.Character);
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{events} events, {Count("^[^,]+", characters)} specializations, {Count("[^ ]+$", characters)} languages, {popups} popups, {commits} talent changes, {events / clock.Elapsed.TotalSeconds:F0} events a second"
            )
        );
        output.WriteLine(watch.ToString());
        Assert.True(left == 0 || clock.Elapsed >= most);
        // Some of these take many coincidences.
        if (events >= EnoughForEverything)
            Assert.Empty(watch.Missing);
    }

    [Fact]
    public void Run_SameSeed_IsTheSameStorm()
    {
        StormResult first = Storm.Run(Options(11, 60));
        StormResult second = Storm.Run(Options(11, 60));

        Assert.Equal((first.Character, first.Popups, first.Commits), (second.Character, second.Popups, second.Commits));
    }

    private static int Count(string pattern, IEnumerable<string> texts) =>
        texts.Select(text => Regex.Match(text, pattern).Value).Distinct().Count();

    // In every second storm everything that can be secret is.
    private static StormOptions Options(int seed, int events) =>
        new()
        {
            Trees = SandboxTrees.Catalog,
            AddonFolder = Path.Combine(Shared.RepositoryRoot(), "addon", "AzerothsTopTalent"),
            DataText = StoryData.OfAllClasses,
            Seed = seed,
            Events = events,
            ForcesSecrets = seed % 2 == 0,
        };
}
