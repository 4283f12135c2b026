using AzerothsTopTalent.Data;
using AzerothsTopTalent.Tool.Generating;
using AzerothsTopTalent.Tool.Hosting;
using AzerothsTopTalent.Tool.Progress;

namespace AzerothsTopTalent.Tool.Doctor;

/// <summary>All checks of <c>att doctor</c>, in the order in which one thing needs the other.</summary>
internal sealed class Examination(ToolHost host, Project project, bool trustHost)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Settings settings = Settings.Of(host, project);

    public async IAsyncEnumerable<Finding> Run(
        string? installed,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var found = CredentialsSource.Find(host.Environment, settings.DotEnv);
        yield return Credentials(found);
        if (found.Value is { } credentials)
        {
            using var network = NetworkHandler.Create();
            yield return await Service(credentials, network, cancellation);
            yield return await TreesCheck.Look(settings, network, host.Clock, cancellation);
        }

        yield return Kept();
        yield return AddonChecks.Data(project, host.Clock);
        yield return AddonChecks.Folder(project);
        if (installed is not null)
        {
            yield return AddonChecks.Installed(project, installed);
        }
    }

    private Finding Credentials(Result<Credentials?> found)
    {
        const string Subject = "Credentials";
        if (found.Failure is { } failure)
        {
            return new Finding(Subject, Health.Bad, failure.Message);
        }

        var place = host.Environment(CredentialsSource.IdName) is null ? "in .env" : "in the environment";
        return found.Value is not null
            ? new Finding(Subject, Health.Good, $"found {place}.")
            : new Finding(
                Subject,
                Health.Note,
                "none: runs use the embedded sandbox, whose builds are made up.",
                $"For real builds make a client at https://www.warcraftlogs.com/api/clients and set {CredentialsSource.IdName} and {CredentialsSource.SecretName}, in the environment or in a file .env."
            );
    }

    private async Task<Finding> Service(
        Credentials credentials,
        HttpMessageHandler network,
        CancellationToken cancellation
    )
    {
        const string Subject = "Service";
        if (
            !OriginFinder.TryAddress(
                settings,
                OriginFinder.BaseName,
                HostRule.LiveService,
                out var address,
                out var problem
            )
        )
        {
            return new Finding(Subject, Health.Bad, problem, $"Put {OriginFinder.BaseName} right, or unset it.");
        }

        var service = new ServiceSettings
        {
            Address = address,
            Credentials = credentials,
            TokenFolder = UserFolders.Cache(host, project),
            ReservePoints = 0,
            AttemptTimeout = Patience,
            TotalTimeout = Patience,
        };
        var read = await BudgetCheck.ReadAsync(service, trustHost, network, host.Clock, cancellation);
        if (!read.Has(out var budget, out var failure))
        {
            return new Finding(Subject, Health.Bad, failure.Message);
        }

        var left =
            $"{address.Host} answers; {Words.Count((long)budget.PointsLeft)} of {Words.Count((long)budget.Limit)} points left";
        var reset = Words.Span(TimeSpan.FromSeconds(budget.ResetInSeconds));
        // A whole season takes one page for each of 40 specs and about 17 encounters, at a little over a point each.
        return budget.PointsLeft >= 850
            ? new Finding(Subject, Health.Good, $"{left}: enough for a whole season.")
            : new Finding(
                Subject,
                Health.Note,
                $"{left}.",
                $"A whole season takes about 850. All points are back in {reset}; `att generate --wait` waits for them."
            );
    }

    private Finding Kept()
    {
        const string Subject = "Kept from earlier runs";
        var checkpoints = Directory
            .EnumerateFiles(project.Root, ".pipeline_cache.*")
            .Select(f => new FileInfo(f))
            .ToList();
        var trees = TreeCache.Files(UserFolders.Cache(host, project)).Count == 0 ? "no talent trees" : "talent trees";
        if (checkpoints.Count == 0)
        {
            return new Finding(Subject, Health.Good, $"no checkpoint, {trees}: the next run starts from nothing.");
        }

        var newest = checkpoints.Max(f => f.LastWriteTimeUtc);
        var age = Words.Span(host.Clock.GetUtcNow().UtcDateTime - newest);
        var size = checkpoints.Sum(f => f.Length) / 1024;
        return new Finding(
            Subject,
            Health.Good,
            $"{checkpoints.Count} checkpoint files ({Words.Count(size)} KB), the newest {age} old; {trees}."
        );
    }
}
