using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>Legal builds by chance, for tests and storms.</summary>
public static class RandomBuild
{
    /// <summary>Buys at random until nothing more can be bought, or until a part of it is bought.</summary>
    /// <param name="rules">Whose tree.</param>
    /// <param name="random">The same state gives the same build.</param>
    /// <param name="ranks">Stop after that many ranks.</param>
    public static TraitBuild Make(TraitRules rules, Random random, int ranks = int.MaxValue) =>
        Fill(rules, TraitBuild.Empty, random, ranks);

    /// <summary>The build with up to that many more ranks, bought at random.</summary>
    public static TraitBuild Fill(TraitRules rules, TraitBuild build, Random random, int ranks)
    {
        for (int bought = 0; bought < ranks; bought++)
        {
            var options = Options(rules, build);
            if (options.Count == 0)
            {
                break;
            }

            (int node, int? entry) = options[random.Next(options.Count)];
            build = (entry is int chosen ? rules.Select(node, chosen, build) : rules.Purchase(node, build)) ?? build;
        }

        return build;
    }

    private static List<(int Node, int? Entry)> Options(TraitRules rules, TraitBuild build)
    {
        var options = new List<(int Node, int? Entry)>();
        foreach (TraitNode node in rules.Tree.Nodes)
        {
            if (!node.IsChoice)
            {
                if (rules.WhyNot(node.Id, build) == PurchaseRefusal.None)
                {
                    options.Add((node.Id, null));
                }
            }
            else if (build.Pick(node.Id) is null)
            {
                options.AddRange(
                    node.Entries.Where(entry => rules.WhyNot(node.Id, build, entry.Id) == PurchaseRefusal.None)
                        .Select(entry => (node.Id, (int?)entry.Id))
                );
            }
        }

        return options;
    }
}
