using System.Text.Json;

namespace AzerothsTopTalent.Data.Tests.Talents;

/// <summary>A real import string and the nodes that an independent decoder found in it.</summary>
public sealed record RealString(
    string String,
    int SpecID,
    int[] Points,
    int SubTree,
    string[] Quirks,
    string Source,
    bool Reachable,
    RealNode[] Nodes
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    internal static IReadOnlyList<RealString> All()
    {
        using var file = SharedFacts.Open("talents/fixtures-12.0.5.json");
        return file.RootElement.GetProperty("fixtures").Deserialize<RealString[]>(Options)!;
    }
}
