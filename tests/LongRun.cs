using System.Diagnostics;
using System.Globalization;

namespace AzerothsTopTalent.Tests;

/// <summary>
/// How much of a long suite to run. Every test run does a slice of each; the whole of one is asked for by the
/// environment: <c>ATT_SEED</c> is its first seed, <c>ATT_COUNT</c> how many cases, <c>ATT_SECONDS</c> when to stop at the
/// latest. The commands are in docs/long-suites.md.
/// </summary>
internal static class LongRun
{
    /// <summary>The first seed; 1 unless the environment says otherwise.</summary>
    public static int Seed => Setting("ATT_SEED") ?? 1;

    /// <summary>How many cases: <paramref name="slice"/> unless the environment says otherwise.</summary>
    public static int Count(int slice) => Setting("ATT_COUNT") ?? slice;

    /// <summary>How long at most: <paramref name="slice"/> seconds unless the environment says otherwise.</summary>
    public static TimeSpan Time(int slice) => TimeSpan.FromSeconds(Setting("ATT_SECONDS") ?? slice);

    /// <summary>
    /// The seeds to run, one after the other: <see cref="Count"/> of them, fewer when the environment sets a time and it
    /// is up. At least one, so that a run always shows something.
    /// </summary>
    public static IEnumerable<int> Seeds(int slice)
    {
        var clock = Stopwatch.StartNew();
        var most = Setting("ATT_SECONDS") is { } seconds ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;
        var count = Count(slice);
        for (var index = 0; index < count && (index == 0 || clock.Elapsed < most); index++)
        {
            yield return Seed + index;
        }
    }

    private static int? Setting(string name) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(name),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
}
