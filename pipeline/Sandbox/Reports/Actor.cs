using AzerothsTopTalent.Sandbox.Builds;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Reports;

/// <summary>Somebody in a log. <paramref name="Build"/> is null for pets and enemies.</summary>
public sealed record Actor(
    int Id,
    long GameId,
    string Name,
    string? Server,
    string Type,
    string SubType,
    TalentBuild? Build
)
{
    public string Icon { get; init; } = SubTypeIcon(SubType);

    public int? PetOwner { get; init; }

    internal static Actor Player(int id, SpecInfo spec, long gameId, string name, string server, TalentBuild build) =>
        new(id, gameId, name, server, "Player", Classes.Of(spec).Slug, build)
        {
            Icon = $"{Classes.Of(spec).Slug}-{spec.Slug}",
        };

    private static string SubTypeIcon(string subType) => subType;
}
