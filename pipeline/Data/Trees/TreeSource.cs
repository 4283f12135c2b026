using System.Net;
using System.Net.Http.Headers;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace AzerothsTopTalent.Data;

/// <summary>Brings the talent trees: from the cache while it is fresh, by a conditional download after that.</summary>
internal sealed class TreeSource(
    GenerateOptions options,
    ServiceSettings patience,
    HttpMessageHandler handler,
    IDisk disk,
    TimeProvider time,
    RunReporter reporter
)
{
    private readonly TreeCache cache = new(
        disk,
        options.CacheFolder,
        options.SourceStamp is { } stamp ? $"{options.Source}|{stamp}" : options.TreesAddress.ToString()
    );

    /// <summary>The trees. A failed download falls back to an older copy, with a warning.</summary>
    public async Task<Result<TalentTrees>> LoadAsync(CancellationToken cancellation)
    {
        var address = options.TreesAddress;
        if (address.IsFile)
            return FromFile(address.LocalPath);
        if (address.Scheme != "https" && !address.IsLoopback)
            return Failures.TreesUnreadable("TALENT_TREES_URL must be an https address or a file");
        var kept = cache.Read();
        var now = time.GetUtcNow();
        if (kept is { } fresh && !options.Fresh && fresh.About.Fetched + options.MaxAge > now)
        {
            if (TreeReader.Read(fresh.Content).Has(out var trees, out _))
                return Checked(trees, fresh.About.Modified);
        }
        var download = await DownloadAsync(kept?.About.ETag, cancellation).ConfigureAwait(false);
        if (!download.Has(out var got, out var failure))
            return FromOldCopy(kept, failure);
        if (got.Content is null && kept is { } same)
        {
            cache.Write(null, got.ETag ?? same.About.ETag, got.Modified ?? same.About.Modified, now);
            return Read(same.Content, got.Modified ?? same.About.Modified);
        }
        var read = Read(got.Content ?? [], got.Modified);
        if (!read.Has(out _, out failure))
            return FromOldCopy(kept, failure);
        cache.Write(got.Content, got.ETag, got.Modified, now);
        return read;
    }

    private Result<TalentTrees> FromFile(string path)
    {
        try
        {
            return disk.Read(path) is { } content
                ? Read(content, null)
                : Failures.TreesUnreadable($"there is no file {Text.Clean(path)}");
        }
        catch (Exception exception) when (DiskFailure.IsExpected(exception))
        {
            return DiskFailure.Of(exception, path);
        }
    }

    private Result<TalentTrees> FromOldCopy((byte[] Content, KeptTrees About)? kept, Failure failure)
    {
        if (kept is not { } old || !TreeReader.Read(old.Content).Has(out var trees, out _))
            return failure;
        reporter.Warn($"{failure.Message} Using the copy of {old.About.Fetched:yyyy-MM-dd HH:mm} UTC.");
        return Checked(trees, old.About.Modified);
    }

    private Result<TalentTrees> Read(byte[] content, DateTimeOffset? modified) =>
        TreeReader.Read(content).Has(out var trees, out var failure) ? Checked(trees, modified) : failure;

    private TalentTrees Checked(TalentTrees trees, DateTimeOffset? modified)
    {
        foreach (var problem in trees.Problems)
            reporter.Warn($"Talent trees, {problem}");
        if (modified is { } date && time.GetUtcNow() - date > options.TreesWarnAge)
        {
            var days = (int)(time.GetUtcNow() - date).TotalDays;
            reporter.Warn(
                $"The talent trees are {days} days old ({date:yyyy-MM-dd}); after a patch they may no longer fit."
            );
        }
        return trees;
    }

    private async Task<Result<TreeDownload>> DownloadAsync(string? etag, CancellationToken cancellation)
    {
        using var http = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("AzerothsTopTalent", "0.1"));
        var pipeline = Resilience.Request(
            patience,
            time,
            (_, attempt, delay, failure) =>
                reporter.Report(new Retrying("the talent trees", attempt, delay.TotalSeconds, failure.Message))
        );
        try
        {
            var result = await pipeline
                .ExecuteAsync(async token => await AttemptAsync(http, etag, token).ConfigureAwait(false), cancellation)
                .ConfigureAwait(false);
            return result.Has(out var value, out var failure) ? (TreeDownload)value : OfTrees(failure);
        }
        catch (TimeoutRejectedException)
        {
            return OfTrees(Failures.TotalTimedOut(patience.TotalTimeout));
        }
        catch (BrokenCircuitException)
        {
            return OfTrees(Failures.CircuitOpen());
        }
    }

    private async Task<Result<object>> AttemptAsync(HttpClient http, string? etag, CancellationToken cancellation)
    {
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(patience.AttemptTimeout);
            using var request = new HttpRequestMessage(HttpMethod.Get, options.TreesAddress);
            if (etag is not null)
                request.Headers.TryAddWithoutValidation("If-None-Match", etag);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token)
                .ConfigureAwait(false);
            var modified = response.Content.Headers.LastModified;
            if (response.StatusCode == HttpStatusCode.NotModified)
                return new TreeDownload(null, etag, modified);
            await using var stream = await response.Content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
            using var body = await Body.ReadAsync(stream, ServiceLimits.TreesBytes, limit.Token).ConfigureAwait(false);
            if (body is null)
                return Failures.TooLarge("The talent trees file", ServiceLimits.TreesBytes);
            if (AnswerCheck.Status(response, body.Bytes, new Redactor()) is { } failure)
                return failure;
            return new TreeDownload(body.Bytes.ToArray(), response.Headers.ETag?.ToString(), modified);
        }
        catch (HttpRequestException)
        {
            return Failures.Unreachable(options.TreesAddress, "the connection was refused or broke");
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return Failures.TruncatedBody();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failures.AttemptTimedOut(patience.AttemptTimeout);
        }
    }

    private Failure OfTrees(Failure failure) =>
        Failures.TreesUnreadable($"{Text.Clean(options.TreesAddress.Authority)}: {failure.Message.TrimEnd('.')}");
}
