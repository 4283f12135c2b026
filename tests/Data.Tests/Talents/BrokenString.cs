using System.Text.Json;

namespace AzerothsTopTalent.Data.Tests.Talents;

/// <summary>A string that must be refused, and why.</summary>
public sealed record BrokenString(string String, int? SpecID, string Why)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    internal static IReadOnlyList<BrokenString> All()
    {
        using var file = SharedFacts.Open("talents/broken.json");
        return file.Deserialize<BrokenString[]>(Options)!;
    }
}
