using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.World;

/// <summary>A difficulty of dungeons or raids.</summary>
public sealed record Difficulty(int Id, string Name, string InstanceType, int MinPlayers, int MaxPlayers)
{
    public bool IsHeroic { get; init; }
    public bool IsChallengeMode { get; init; }
    public bool ShowsHeroic { get; init; }
    public bool ShowsMythic { get; init; }
    public bool IsLookingForRaid { get; init; }
    public bool IsUserSelectable { get; init; }

    public static readonly ImmutableArray<Difficulty> All =
    [
        new(1, "Normal", "party", 1, 5) { IsUserSelectable = true },
        new(2, "Heroic", "party", 1, 5)
        {
            IsHeroic = true,
            ShowsHeroic = true,
            IsUserSelectable = true,
        },
        new(3, "10 Player", "raid", 1, 10) { IsUserSelectable = true },
        new(4, "25 Player", "raid", 1, 25) { IsUserSelectable = true },
        new(5, "10 Player (Heroic)", "raid", 1, 10)
        {
            IsHeroic = true,
            ShowsHeroic = true,
            IsUserSelectable = true,
        },
        new(6, "25 Player (Heroic)", "raid", 1, 25)
        {
            IsHeroic = true,
            ShowsHeroic = true,
            IsUserSelectable = true,
        },
        new(7, "Looking For Raid", "raid", 1, 25) { IsLookingForRaid = true },
        new(8, "Mythic Keystone", "party", 5, 5)
        {
            IsHeroic = true,
            IsChallengeMode = true,
            ShowsMythic = true,
        },
        new(9, "40 Player", "raid", 1, 40),
        new(14, "Normal", "raid", 10, 30) { IsUserSelectable = true },
        new(15, "Heroic", "raid", 10, 30) { ShowsHeroic = true, IsUserSelectable = true },
        new(16, "Mythic", "raid", 20, 20)
        {
            IsHeroic = true,
            ShowsMythic = true,
            IsUserSelectable = true,
        },
        new(17, "Looking For Raid", "raid", 10, 30) { IsLookingForRaid = true },
        new(23, "Mythic", "party", 1, 5)
        {
            IsHeroic = true,
            ShowsMythic = true,
            IsUserSelectable = true,
        },
        new(24, "Timewalking", "party", 1, 5),
        new(33, "Timewalking", "raid", 10, 30),
        new(205, "Follower", "party", 1, 5),
        new(208, "Delves", "scenario", 1, 5),
        new(220, "Story", "raid", 1, 5),
        new(233, "Mythic", "raid", 15, 25)
        {
            IsHeroic = true,
            ShowsMythic = true,
            IsUserSelectable = true,
        },
        new(250, "World", "raid", 1, 40),
    ];

    public static Difficulty? ById(int id) => All.FirstOrDefault(one => one.Id == id);
}
