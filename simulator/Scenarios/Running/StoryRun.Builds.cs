using AzerothsTopTalent.FakeWow.Loadouts;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.Scenarios.Language;

namespace AzerothsTopTalent.Scenarios.Running;

/// <summary>Builds, as stories name them.</summary>
public sealed partial class StoryRun
{
    private TalentData? data;

    /// <summary>The data the addon has, as the story reads it.</summary>
    private TalentData Data =>
        data ??= TalentData.Parse(
            DataText ?? throw new StepFailedException("there is no data to take a build from; add the step 'data FILE'")
        );

    private TraitRules Rules => Talents.Rules(World.SpecId);

    /// <summary>The build that a story means, as the worn spec would have it.</summary>
    public TraitBuild Build(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return text.ToLowerInvariant() switch
        {
            "nothing" => TraitBuild.Empty,
            "the starter build" => Talents.StarterBuild(World.SpecId),
            "the raid build" => Decode(Data.General(World.SpecId, "raid")),
            "the mythicplus build" or "the m+ build" => Decode(Data.General(World.SpecId, "mythicplus")),
            string random when random.StartsWith("a random build", StringComparison.Ordinal) => RandomBuild.Make(
                Rules,
                new Random(words.Length > 3 && int.TryParse(words[3], out int seed) ? seed : 1)
            ),
            string of when of.StartsWith("the build of ", StringComparison.Ordinal) => Decode(
                Data.Encounter(World.SpecId, text[13..].Trim('"'))
            ),
            string of when of.StartsWith("loadout ", StringComparison.Ordinal) => Loadout(
                text[8..].Trim('"')
            ).Committed,
            string of when of.StartsWith("what was worn at ", StringComparison.Ordinal) => Remembered.TryGetValue(
                text[17..].Trim('"'),
                out TraitBuild? kept
            )
                ? kept
                : throw new StepFailedException($"nothing was remembered as {text[17..]}"),
            _ => Decode(text),
        };
    }

    /// <summary>What of a build the character can have at his level.</summary>
    public TraitBuild Fit(TraitBuild build) => Rules.Fit(build);

    /// <summary>Whether a build is worn, as far as level allows; points in the hero tree that is not chosen do not count.</summary>
    public bool IsWorn(TraitBuild build) => IsHeld(Talents.Worn, build);

    /// <summary>The same of any talents, those of a saved loadout for instance.</summary>
    public bool IsHeld(TraitBuild held, TraitBuild build) => Rules.IsSameInEffect(held, Rules.Fit(build));

    /// <summary>How what is worn differs from a build, in words.</summary>
    public string Difference(TraitBuild build)
    {
        TraitBuild worn = Rules.InEffect(Talents.Worn);
        TraitBuild wanted = Rules.InEffect(Rules.Fit(build));
        string[] lines =
        [
            .. worn
                .Picks.Concat(wanted.Picks)
                .Select(pick => pick.Key)
                .Distinct()
                .Order()
                .Where(node => worn.Pick(node) != wanted.Pick(node))
                .Select(node =>
                    $"{Rules.Tree.Node(node)?.Name} ({node}): {Say(worn.Pick(node))} instead of {Say(wanted.Pick(node))}"
                ),
        ];
        return lines.Length <= 6
            ? string.Join("; ", lines)
            : $"{string.Join("; ", lines.Take(6))}; and {lines.Length - 6} more";
    }

    private TraitBuild Decode(string code)
    {
        if (!LoadoutString.TryRead(code, World.Catalog, out Loadout? loadout, out string? error))
        {
            throw new StepFailedException($"'{code}' is no import string: {error}");
        }

        if (loadout.SpecId != World.SpecId)
        {
            throw new StepFailedException($"that import string is for spec {loadout.SpecId}, not {World.SpecId}");
        }

        return BuildStrings.Bought(loadout, Rules);
    }

    private static string Say(TraitPick? pick) =>
        pick is not TraitPick one ? "not taken"
        : one.EntryId is int entry ? $"entry {entry}"
        : $"{one.Ranks} ranks";
}
