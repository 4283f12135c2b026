using AzerothsTopTalent.Sandbox.Trees;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Builds;

/// <summary>What a player likes: every node by a number, one side of every choice, one hero tree.</summary>
internal sealed class Taste
{
    private readonly Dictionary<int, double> liking;
    private readonly HashSet<int> secondSide;

    private Taste(Dictionary<int, double> liking, HashSet<int> secondSide, int hero)
    {
        this.liking = liking;
        this.secondSide = secondSide;
        Hero = hero;
    }

    public int Hero { get; }

    public static Taste Of(SpecTree spec, Prng random)
    {
        var liking = new Dictionary<int, double>();
        var secondSide = new HashSet<int>();
        foreach (var node in spec.Class.Concat(spec.Own).Concat(spec.Heroes.SelectMany(h => h.Nodes)))
        {
            // Most players take the whole apex; a few leave its last rank.
            liking[node.Id] = node.Kind == NodeKind.Tiered && random.Percent(80) ? 2 : random.Fraction();
            if (random.Percent(50))
            {
                secondSide.Add(node.Id);
            }
        }

        return new Taste(liking, secondSide, random.Below(2));
    }

    /// <summary>Nearly the same taste: some nodes are liked differently, a choice may go the other way.</summary>
    public Taste Varied(Prng random)
    {
        var changed = new Dictionary<int, double>(liking);
        var sides = new HashSet<int>(secondSide);
        foreach (var id in liking.Keys)
        {
            if (random.Percent(6))
            {
                changed[id] = random.Fraction();
            }

            if (random.Percent(4) && !sides.Remove(id))
            {
                sides.Add(id);
            }
        }

        return new Taste(changed, sides, random.Percent(10) ? 1 - Hero : Hero);
    }

    public double Liking(int nodeId) => liking[nodeId];

    public int Choice(TalentNode node) => node.Kind == NodeKind.Choice && secondSide.Contains(node.Id) ? 1 : 0;
}
