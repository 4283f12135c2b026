namespace AzerothsTopTalent.Data;

/// <summary>The run behind <c>att generate</c>: from the service's rankings to TalentData.lua.</summary>
public static class GenerateRun
{
    /// <summary>
    /// Runs on the real network and disk. Expected failures, cancellation among them, are outcomes; what was finished before
    /// is kept and the next run goes on from there.
    /// </summary>
    public static async Task<GenerateOutcome> RunAsync(
        GenerateOptions options,
        IProgressSink progress,
        TimeProvider timeProvider,
        CancellationToken cancellation
    )
    {
        using var network = NetworkHandler.Create();
        return await RunAsync(options, progress, timeProvider, network, Disk.Instance, cancellation)
            .ConfigureAwait(false);
    }

    /// <summary>Runs on the given ways to the network and to the disk.</summary>
    public static async Task<GenerateOutcome> RunAsync(
        GenerateOptions options,
        IProgressSink progress,
        TimeProvider timeProvider,
        HttpMessageHandler network,
        IDisk disk,
        CancellationToken cancellation
    )
    {
        using var session = new GenerateSession(options, progress, timeProvider, network, disk);
        return await session.RunAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Deletes what runs leave behind: checkpoints and their old copies in <paramref name="checkpointFolder"/>, tokens and
    /// trees in <paramref name="cacheFolder"/>. TalentData.lua stays. Returns the deleted files.
    /// </summary>
    public static Result<IReadOnlyList<string>> Purge(string checkpointFolder, string cacheFolder)
    {
        var deleted = new List<string>();
        var patterns = new[]
        {
            (checkpointFolder, ".pipeline_cache.*.jsonl*"),
            (cacheFolder, "token-*.json*"),
            (cacheFolder, "trees-*"),
        };
        foreach (var (folder, pattern) in patterns.Where(one => Directory.Exists(one.Item1)))
        {
            try
            {
                foreach (var file in Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal))
                {
                    File.Delete(file);
                    deleted.Add(file);
                }
            }
            catch (Exception exception) when (DiskFailure.IsExpected(exception))
            {
                return DiskFailure.Of(exception, folder);
            }
        }
        return deleted;
    }
}
