using AzerothsTopTalent.Sandbox.Trees;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Builds;

/// <summary>
/// What the players of one spec wear in one kind of content: a few builds that many share, and a tail of variations that
/// few do.
/// </summary>
public sealed record BuildPool(IReadOnlyList<TalentBuild> Shared, IReadOnlyList<TalentBuild> Tail)
{
    public const int SharedCount = 5;
    private const int TailCount = 36;

    public static BuildPool Make(ClassTree tree, SpecTree spec, Prng random)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(random);
        var maker = new BuildMaker(tree, spec);
        var root = Taste.Of(spec, random);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new BuildPool(Distinct(SharedCount), Distinct(TailCount));

        List<TalentBuild> Distinct(int count)
        {
            var builds = new List<TalentBuild>();
            while (builds.Count < count)
            {
                var build = maker.Make(root.Varied(random));
                if (seen.Add(build.ImportCode))
                {
                    builds.Add(build);
                }
            }

            return builds;
        }
    }
}
