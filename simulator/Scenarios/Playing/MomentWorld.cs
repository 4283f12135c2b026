using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Scenarios.Language;

namespace AzerothsTopTalent.Scenarios.Playing;

/// <summary>The world a moment is played in.</summary>
internal static class MomentWorld
{
    /// <summary>Makes it; something that the game does not have ends it.</summary>
    public static GameWorld Of(MomentOptions options)
    {
        Require(
            options.MapId is not int map || WorldAtlas.ByMap(map) is not null,
            $"no dungeon or raid here has the map id {options.MapId}; there are {string.Join(", ", WorldAtlas.All.Select(one => one.MapId).Order())}."
        );
        Require(
            options.DifficultyId is not int difficulty || Difficulty.ById(difficulty) is not null,
            $"the game has no difficulty {options.DifficultyId}."
        );
        Require(
            options.Level is >= 1 and <= PointSchedule.MaxLevel,
            $"characters have levels from 1 to {PointSchedule.MaxLevel}, not {options.Level}."
        );
        ClassInfo played = Known(Classes.OfSpec(options.SpecId), $"{options.SpecId} is no specialization.");
        var world = new GameWorld(options.Trees, played.Id, options.SpecId, options.Level)
        {
            Language = Known(
                FakeWow.World.Language.ByCode(options.Language),
                $"'{options.Language}' is no language; there are {string.Join(", ", FakeWow.World.Language.Codes)}."
            ),
        };
        foreach (SpecInfo spec in played.Specs)
        {
            // Something of one's own, so that there is something to change.
            world.Talents.Wear(spec.Id, RandomBuild.Make(world.Talents.Rules(spec.Id), new Random(spec.Id)));
        }

        return world;
    }

    private static void Require(bool isThere, string otherwise)
    {
        if (!isThere)
        {
            throw new StepFailedException(otherwise, StepFault.NoSuchThing);
        }
    }

    private static T Known<T>(T? thing, string otherwise)
        where T : class => thing ?? throw new StepFailedException(otherwise, StepFault.NoSuchThing);
}
