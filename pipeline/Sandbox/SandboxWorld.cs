using System.Collections.Concurrent;
using AzerothsTopTalent.Sandbox.Builds;
using AzerothsTopTalent.Sandbox.Rankings;
using AzerothsTopTalent.Sandbox.Trees;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox;

/// <summary>
/// The made-up world behind the service: trees, zones and who is ranked with what. The same seed is the same world, on
/// every machine. Needs no server: a test may ask it for the truth.
/// </summary>
public sealed class SandboxWorld
{
    // Raised whenever the same seed makes another world.
    private const int Edition = 1;

    private readonly ConcurrentDictionary<(int, ZoneKind), BuildPool> pools = new();
    private readonly Dictionary<int, (ClassTree Tree, SpecTree Spec)> specs;
    private readonly Dictionary<int, Place> places;

    /// <param name="seed">Which world; any number.</param>
    /// <param name="patch">Whether a patch has given every current zone a new partition.</param>
    public SandboxWorld(int seed = 1, PatchDay patch = PatchDay.None)
    {
        Seed = (ulong)seed;
        Trees = [.. Classes.All.Select(c => ClassTreeMaker.Make(c, Seed))];
        specs = Trees.SelectMany(t => t.Specs.Select(s => (t, s))).ToDictionary(p => p.s.Spec.Id);
        Zones = Season.Zones(patch);
        places = Zones.SelectMany(z => z.Encounters.Select(e => new Place(z, e))).ToDictionary(p => p.Encounter.Id);
        Population = new Population(this);
    }

    public ulong Seed { get; }

    /// <summary>Identifies what this world says. It changes when the way worlds are made does, so that data of two is never mixed.</summary>
    public string Stamp => $"sandbox-{Edition}-{Seed}";

    public IReadOnlyList<ClassTree> Trees { get; }

    public IReadOnlyList<Zone> Zones { get; }

    public Population Population { get; }

    /// <summary>Null for an encounter the service does not know.</summary>
    public Place? Place(int encounterId) => places.GetValueOrDefault(encounterId);

    public (ClassTree Tree, SpecTree Spec) Spec(int specId) => specs[specId];

    public BuildPool Pool(int specId, ZoneKind kind) =>
        pools.GetOrAdd(
            (specId, kind),
            key => BuildPool.Make(specs[specId].Tree, specs[specId].Spec, Prng.For(Seed, 3, specId, (int)kind))
        );
}
