using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.FakeWow.World.Atlas;
using AzerothsTopTalent.Lua51;
using AzerothsTopTalent.Scenarios.Playing;
using AzerothsTopTalent.Scenarios.Running;

namespace AzerothsTopTalent.Scenarios.Storms;

/// <summary>
/// Lets things happen at random to a random character, in any order and at any time, and asks for one thing only: that the
/// addon makes no error and does nothing the game would not forgive.
/// </summary>
public sealed partial class Storm
{
    private const int LogLength = 25;
    private const int BuildsOfASpec = 6;
    private readonly StormOptions options;
    private readonly Random random;
    private readonly GameWorld world;
    private readonly AddonClient client;
    private readonly Queue<string> log = new();
    private readonly Instance[] knownInstances;
    private readonly Dictionary<(int SpecId, int Level), List<TraitBuild>> builds = [];
    private readonly (string Name, int Weight, Action Happen)[] happenings;

    private Storm(StormOptions options)
    {
        this.options = options;
        random = new Random(options.Seed);
        TalentData? data = options.DataText is string text ? TalentData.Parse(text) : null;
        knownInstances = [.. (data?.Maps ?? []).Select(WorldAtlas.ByMap).OfType<Instance>()];
        int[] knownSpecs = [.. (data?.Specs ?? []).Intersect(options.Trees.Specs)];
        int spec = Pick(knownSpecs.Length > 0 && random.Next(8) > 0 ? knownSpecs : [.. options.Trees.Specs]);
        ClassInfo played = Classes.OfSpec(spec)!;
        int level = random.Next(4) == 0 ? random.Next(8, 90) : 90;
        world = new GameWorld(options.Trees, played.Id, spec, level, options.Seed)
        {
            Language = FakeWow.World.Language.ByCode(Pick([.. FakeWow.World.Language.Codes]))!,
            LoginDelay = random.Next(3) == 0 ? random.NextDouble() * 5 : 0,
        };
        world.ForcesSecrets = options.ForcesSecrets;
        client = AddonClient.Open(
            world,
            new ClientFiles(options.AddonFolder, options.DataText, null, null, random.Next(5) == 0 ? ["/att"] : [])
        );
        options.Watch?.Invoke(client.Client);
        happenings = Happenings();
    }

    public static StormResult Run(StormOptions options) => new Storm(options).Run();

    private StormResult Run()
    {
        string character =
            $"{Classes.Spec(world.SpecId)?.Name} {world.Class.Name}, level {world.Level}, {world.Language.Code}";
        int total = happenings.Sum(one => one.Weight);
        string? problem = null;
        int events = 0;
        client.Login();
        foreach (SpecInfo spec in world.Class.Specs)
        {
            world.Talents.Wear(spec.Id, AnyBuild(spec.Id));
        }

        while (events < options.Events && problem is null)
        {
            (string name, _, Action happen) = Draw(total);
            Note(name);
            happen();
            events++;
            problem = Problem();
        }

        return new StormResult(
            character,
            events,
            client.PopupCount,
            world.Talents.CommitCount,
            problem,
            problem is null ? [] : [.. log]
        );
    }

    private string? Problem() =>
        client.Client.Record.Failures is [var error, ..] ? $"Lua error: {error.Message}"
        : client.Client.Record.Findings is [var finding, ..] ? finding.ToString()
        : client.Popups.Count(popup => popup.Id.Length > 0) > 1
            ? $"two popups at once: {string.Join(", ", client.Popups.Select(popup => popup.Id))}"
        : null;

    private (string Name, int Weight, Action Happen) Draw(int total)
    {
        int drawn = random.Next(total);
        foreach ((string Name, int Weight, Action Happen) one in happenings)
        {
            drawn -= one.Weight;
            if (drawn < 0)
            {
                return one;
            }
        }

        return happenings[^1];
    }

    private void Note(string what)
    {
        log.Enqueue($"{world.Now:F1} {what}");
        if (log.Count > LogLength)
        {
            log.Dequeue();
        }
    }

    /// <summary>The addon's own commands with each of <paramref name="words"/>, found as the game finds them.</summary>
    private IEnumerable<string> Lines(IEnumerable<string> words)
    {
        Table globals = client.Client.Session.Script.Globals;
        var commands = globals
            .Pairs.Where(pair => pair.Key.String?.StartsWith("SLASH_", StringComparison.Ordinal) == true)
            .Select(pair => pair.Value.String)
            .OfType<string>()
            .Order(StringComparer.Ordinal);
        return commands.SelectMany(command => words.Select(word => $"{command} {word}".TrimEnd()));
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private bool Toss() => random.Next(2) == 0;

    private Boss AnyBoss() =>
        world.Place.Instance is { Bosses.IsEmpty: false } here && random.Next(5) > 0
            ? Pick(here.Bosses)
            : Pick([.. WorldAtlas.All.SelectMany(one => one.Bosses)]);

    /// <summary>Only events without a payload make sense out of the blue, and a login happens but once.</summary>
    private void Fire()
    {
        ApiEvent[] bare =
        [
            .. ApiCatalog.Events.Values.Where(one =>
                one.Payload.IsEmpty && !one.Name.StartsWith("PLAYER_LOG", StringComparison.Ordinal)
            ),
        ];
        world.Fire(Pick(bare).Name);
    }
}
