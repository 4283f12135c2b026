using System.Text.Json;
using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Bench.Pipeline;

/// <summary>Requests by kind, as the sandbox saw them.</summary>
/// <param name="Discovery">Zones, encounters, specs, partitions.</param>
/// <param name="Pages">Ranking pages, of the first difficulty asked.</param>
/// <param name="Fallbacks">Ranking pages of a board asked for before: too few players, or an empty page.</param>
/// <param name="Reports">Actors and import codes of reports.</param>
/// <param name="Others">Token and talent trees.</param>
/// <param name="Points">Points billed.</param>
internal sealed record RequestCount(int Discovery, int Pages, int Fallbacks, int Reports, int Others, double Points)
{
    /// <summary>Requests to the API.</summary>
    public int Api => Discovery + Pages + Fallbacks + Reports;

    public static RequestCount Of(IEnumerable<Request> requests, double points)
    {
        var all = requests.ToList();
        var api = all.Where(request => request.Door == Door.Api).ToList();
        var boards = api.Where(request => request.Asks("includeCombatantInfo")).Select(Board).ToList();
        var reports = api.Count(request => request.Asks("reportData"));
        var first = boards.Distinct().Count();
        return new RequestCount(
            api.Count - boards.Count - reports,
            first,
            boards.Count - first,
            reports,
            all.Count - api.Count,
            points
        );
    }

    private static (string, string, int, int) Board(Request request)
    {
        using var body = JsonDocument.Parse(request.Body);
        var asked = body.RootElement.GetProperty("variables");
        return (
            asked.GetProperty("className").GetString()!,
            asked.GetProperty("specName").GetString()!,
            asked.GetProperty("encounter").GetInt32(),
            asked.GetProperty("page").GetInt32()
        );
    }
}
