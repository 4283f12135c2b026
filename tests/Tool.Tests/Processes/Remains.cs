using System.Text.Json.Nodes;
using AzerothsTopTalent.Data;
using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Tool.Tests.Processes;

/// <summary>What a run, or what is left of one, has put on the disk, and what it asked the service for.</summary>
internal static class Remains
{
    public static string TalentData(ToolRun run) =>
        Path.Combine(run.Folder, "addon", "AzerothsTopTalent", "TalentData.lua");

    /// <summary>The lines of the checkpoint that were written to their end; each must be whole.</summary>
    public static IReadOnlyList<JsonNode> Checkpoint(ToolRun run)
    {
        var path = Path.Combine(run.Folder, ".pipeline_cache.warcraftlogs.jsonl");
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        return
        [
            .. text[..(text.LastIndexOf('\n') + 1)]
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!),
        ];
    }

    /// <summary>The cells that are durable.</summary>
    public static HashSet<(int Spec, int Encounter)> Cells(ToolRun run) =>
        [
            .. Checkpoint(run)
                .Where(line => (string?)line["kind"] == "cell")
                .Select(line => ((int)line["spec"]!, (int)line["encounter"]!)),
        ];

    /// <summary>The cells whose pages were asked for.</summary>
    public static HashSet<(int Spec, int Encounter)> Asked(IEnumerable<Request> requests) =>
        [
            .. requests
                .Where(request => request.Asks("includeCombatantInfo"))
                .Select(request => JsonNode.Parse(request.Body)!["variables"]!)
                .Select(asked =>
                    (Spec((string)asked["className"]!, (string)asked["specName"]!), (int)asked["encounter"]!)
                ),
        ];

    private static int Spec(string className, string specName) =>
        SpecCatalog.All.Single(spec => spec.ClassSlug == className && spec.SpecSlug == specName).SpecId;
}
