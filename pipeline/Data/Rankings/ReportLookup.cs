namespace AzerothsTopTalent.Data;

/// <summary>Reads import codes from reports: two requests for any number of players, one alias each.</summary>
internal sealed class ReportLookup(ServiceClient service)
{
    /// <summary>The service's own import code for each log, null where there is none to be had.</summary>
    public async Task<Result<IReadOnlyList<string?>>> CodesAsync(
        IReadOnlyList<LogReference> logs,
        CancellationToken cancellation
    )
    {
        var codes = new string?[logs.Count];
        if (logs.Count == 0)
            return codes;
        var found = await service.SendAsync(ActorsRequest(logs), cancellation).ConfigureAwait(false);
        if (!found.Has(out var actors, out var failure))
            return failure;
        var known = Enumerable.Range(0, logs.Count).Where(index => actors[index] is not null).ToList();
        if (known.Count == 0)
            return codes;
        var request = CodesRequest([.. known.Select(index => (logs[index], actors[index]!.Value))]);
        var answer = await service.SendAsync(request, cancellation).ConfigureAwait(false);
        if (!answer.Has(out var read, out failure))
            return failure;
        for (var index = 0; index < known.Count; index++)
            codes[known[index]] = read[index];
        return codes;
    }

    private static ServiceRequest<ReportsData, IReadOnlyList<int?>> ActorsRequest(IReadOnlyList<LogReference> logs)
    {
        var variables = new Dictionary<string, object>();
        for (var index = 0; index < logs.Count; index++)
        {
            variables[$"code{index}"] = logs[index].ReportCode;
            variables[$"fight{index}"] = new[] { logs[index].FightId };
        }
        return new ServiceRequest<ReportsData, IReadOnlyList<int?>>(
            GraphQlOperation.Load("ReportActors", logs.Count),
            variables,
            ServiceJson.Default.EnvelopeReportsData,
            data => Actors(data, logs)
        )
        {
            Weight = logs.Count,
            AcceptsPartialData = true,
            About = "players of reports",
        };
    }

    private static ServiceRequest<ReportsData, IReadOnlyList<string?>> CodesRequest(
        IReadOnlyList<(LogReference Log, int Actor)> players
    )
    {
        var variables = new Dictionary<string, object>();
        for (var index = 0; index < players.Count; index++)
        {
            variables[$"code{index}"] = players[index].Log.ReportCode;
            variables[$"fight{index}"] = new[] { players[index].Log.FightId };
            variables[$"actor{index}"] = players[index].Actor;
        }
        return new ServiceRequest<ReportsData, IReadOnlyList<string?>>(
            GraphQlOperation.Load("ImportCodes", players.Count),
            variables,
            ServiceJson.Default.EnvelopeReportsData,
            data => Codes(data, players.Count)
        )
        {
            Weight = players.Count,
            AcceptsPartialData = true,
            About = "import codes of reports",
        };
    }

    private static Result<IReadOnlyList<int?>> Actors(ReportsData data, IReadOnlyList<LogReference> logs)
    {
        if (data.ReportData is null)
            return Failures.UnexpectedShape("no reportData");
        var found = new int?[logs.Count];
        for (var index = 0; index < logs.Count; index++)
        {
            var report = data.ReportData.GetValueOrDefault($"r{index}");
            var present = report?.Fights?.FirstOrDefault(fight => fight?.Id == logs[index].FightId)?.FriendlyPlayers;
            var named = (report?.MasterData?.Actors ?? [])
                .OfType<ActorDto>()
                .Where(actor => actor.Name == logs[index].PlayerName)
                .Where(actor => present is null or { Count: 0 } || present.Contains(actor.Id))
                .ToList();
            var exact = named.FirstOrDefault(actor => actor.Server == logs[index].ServerName);
            found[index] = exact?.Id ?? (named.Count == 1 ? named[0].Id : null);
        }
        return found;
    }

    private static Result<IReadOnlyList<string?>> Codes(ReportsData data, int count)
    {
        if (data.ReportData is null)
            return Failures.UnexpectedShape("no reportData");
        var codes = new string?[count];
        for (var index = 0; index < count; index++)
        {
            var report = data.ReportData.GetValueOrDefault($"r{index}");
            var code = report?.Fights?.FirstOrDefault(fight => fight is not null)?.TalentImportCode;
            codes[index] = PublishedBuild.IsCode(code) ? code : null;
        }
        return codes;
    }
}
