using AzerothsTopTalent.Sandbox.Trees;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Builds;

/// <summary>Makes legal builds of one spec, each by a taste: every point of the level cap spent, edges and gates kept.</summary>
public sealed class BuildMaker
{
    private readonly ClassTree tree;
    private readonly SpecTree spec;
    private readonly PartShop classShop;
    private readonly PartShop specShop;
    private readonly PartShop[] heroShops;

    public BuildMaker(ClassTree tree, SpecTree spec)
    {
        this.tree = tree ?? throw new ArgumentNullException(nameof(tree));
        this.spec = spec ?? throw new ArgumentNullException(nameof(spec));
        HashSet<int> granted = [spec.GrantedClassNode, .. spec.Heroes.Select(h => h.Granted.Id)];
        classShop = new PartShop(spec.Class, granted);
        specShop = new PartShop(spec.Own, granted);
        heroShops = [.. spec.Heroes.Select(h => new PartShop(h.Nodes, granted))];
    }

    /// <summary>A build to the taste of <paramref name="seed"/>; the same seed, the same build.</summary>
    public TalentBuild Make(Prng seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        return Make(Taste.Of(spec, seed));
    }

    internal TalentBuild Make(Taste taste)
    {
        var hero = taste.Hero;
        TalentPick[] given =
        [
            new(spec.GrantedClassNode, 1, 0, true),
            new(spec.Selection.Id, 1, hero, false),
            new(spec.Heroes[hero].Granted.Id, 1, 0, true),
        ];
        var bought = classShop
            .Buy(Budget.Class, taste)
            .Concat(specShop.Buy(Budget.Spec, taste))
            .Concat(heroShops[hero].Buy(Budget.Hero, taste));
        return new TalentBuild(tree, spec, [.. given.Concat(bought).OrderBy(p => p.NodeId)]);
    }
}
