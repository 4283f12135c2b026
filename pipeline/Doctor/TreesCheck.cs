using AzerothsTopTalent.Data;
using AzerothsTopTalent.Tool.Generating;

namespace AzerothsTopTalent.Tool.Doctor;

/// <summary>Whether the talent trees can be had, and how old they are.</summary>
internal static class TreesCheck
{
    private const string Subject = "Talent trees";

    // Talents change with content patches, about every two months; older trees have missed one.
    private static readonly TimeSpan Old = TimeSpan.FromDays(60);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<Finding> Look(
        Settings settings,
        HttpMessageHandler network,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (
            !OriginFinder.TryAddress(
                settings,
                OriginFinder.TreesName,
                OriginFinder.LiveTrees,
                out var address,
                out var problem
            )
        )
        {
            return new Finding(Subject, Health.Bad, problem, $"Put {OriginFinder.TreesName} right, or unset it.");
        }

        if (address.IsFile)
        {
            var file = new FileInfo(address.LocalPath);
            return file.Exists
                ? Aged(address.LocalPath, clock.GetUtcNow() - file.LastWriteTimeUtc)
                : new Finding(
                    Subject,
                    Health.Bad,
                    $"there is no file {address.LocalPath}.",
                    $"Put {OriginFinder.TreesName} right, or unset it."
                );
        }

        using var http = new HttpClient(network, disposeHandler: false) { Timeout = Patience };
        try
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return !response.IsSuccessStatusCode
                    ? new Finding(Subject, Health.Bad, $"{address.Host} answers {(int)response.StatusCode}.", Fallback)
                : response.Content.Headers.LastModified is { } date ? Aged(address.Host, clock.GetUtcNow() - date)
                : new Finding(Subject, Health.Good, $"{address.Host} has them; it does not say how old they are.");
        }
        catch (HttpRequestException unreachable)
        {
            return new Finding(
                Subject,
                Health.Bad,
                $"{address.Host} cannot be reached ({unreachable.HttpRequestError}).",
                Fallback
            );
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Finding(
                Subject,
                Health.Bad,
                $"{address.Host} does not answer within {Patience.TotalSeconds:0} s.",
                Fallback
            );
        }
    }

    private static string Fallback =>
        $"Try again later, or name another copy with {OriginFinder.TreesName}. Without trees import strings are read from reports, which takes many more requests.";

    private static Finding Aged(string place, TimeSpan age) =>
        age > Old
            ? new Finding(
                Subject,
                Health.Note,
                $"{place} has them, {age.TotalDays:0} days old.",
                "After a patch, builds of changed classes may not encode until the file is renewed."
            )
            : new Finding(Subject, Health.Good, $"{place} has them, {Math.Max(0, age.TotalDays):0} days old.");
}
