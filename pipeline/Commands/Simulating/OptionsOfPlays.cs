using System.CommandLine;
using System.CommandLine.Parsing;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands.Simulating;

/// <summary>Which options go with which kind of play: one that does nothing there is an error, not a thing passed over.</summary>
internal sealed class OptionsOfPlays(
    Option[] ofMoments,
    Option[] ofPlaces,
    Option[] ofReadyChecks,
    Option[] ofStorms,
    Option[] ofStories
)
{
    private const string Known = "login, spec-change, zone-in, ready-check, storm, or story files";

    /// <summary>What is wrong with a command line that plays <paramref name="what"/>, in one sentence; null where nothing is.</summary>
    public string? Problem(CommandResult given, string[] what)
    {
        if (what is [])
        {
            return $"Say what to play: {Known}.";
        }

        if (what.Length > 1 && what.FirstOrDefault(IsWord) is { } word)
        {
            return $"'{word}' is played alone, not with {Data.Text.Clean(what.First(other => other != word), 40)}.";
        }

        Option[] fitting = what[0].ToLowerInvariant() switch
        {
            StormCommand.Word => ofStorms,
            "zone-in" => [.. ofMoments, .. ofPlaces],
            "ready-check" => [.. ofMoments, .. ofPlaces, .. ofReadyChecks],
            var one when IsWord(one) => ofMoments,
            _ => ofStories,
        };
        Option[] all = [.. ofMoments, .. ofPlaces, .. ofReadyChecks, .. ofStorms, .. ofStories];
        return all.FirstOrDefault(option => given.Has(option) && !fitting.Contains(option)) is { } idle
            ? $"{idle.Name} does nothing with {(IsWord(what[0]) ? what[0] : "stories")}; leave it out."
            : null;
    }

    private static bool IsWord(string text) =>
        text.Equals(StormCommand.Word, StringComparison.OrdinalIgnoreCase) || MomentCommand.Moments.ContainsKey(text);
}
