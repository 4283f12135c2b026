namespace AzerothsTopTalent.Talents;

/// <summary>The points a build spends. Granted ranks and nodes the specialization cannot see cost nothing.</summary>
/// <param name="Class">Class points.</param>
/// <param name="Spec">Specialization points.</param>
/// <param name="Hero">Points in the chosen hero tree; those in another one are without effect.</param>
/// <param name="SubtreeId">The chosen hero tree, or 0.</param>
public sealed record PointTally(int Class, int Spec, int Hero, int SubtreeId)
{
    /// <summary>Counts what is bought, ranks of granted nodes included where the build says they were bought.</summary>
    public static PointTally Of(Loadout loadout, TreeShape tree)
    {
        var subtreeId = HeroTree.ChosenIn(loadout, tree);
        var classPoints = 0;
        var specPoints = 0;
        var heroPoints = 0;
        foreach (var taken in loadout.Nodes)
        {
            var node = tree.FindNode(taken.NodeId);
            if (node is null || taken.Granted || !node.IsVisible)
            {
                continue;
            }

            if (node.Pool == PointPool.Class)
            {
                classPoints += taken.Ranks;
            }
            else if (node.Pool == PointPool.Spec)
            {
                specPoints += taken.Ranks;
            }
            else if (node.Pool == PointPool.Hero && node.SubtreeId == subtreeId)
            {
                heroPoints += taken.Ranks;
            }
        }

        return new PointTally(classPoints, specPoints, heroPoints, subtreeId);
    }

    /// <summary>What is wrong when the build spends more than the tree's budget allows, or null.</summary>
    public static BuildError? CheckBudget(Loadout loadout, TreeShape tree) =>
        tree.Budget.IsUnlimited ? null : Of(loadout, tree).Check(tree.Budget);

    /// <summary>What is wrong when more is spent than the budget allows, or null.</summary>
    public BuildError? Check(PointBudget budget)
    {
        if (IsOver(Class, budget.Class))
        {
            return BuildErrors.OverBudget("class", Class, budget.Class);
        }

        if (IsOver(Spec, budget.Spec))
        {
            return BuildErrors.OverBudget("specialization", Spec, budget.Spec);
        }

        return IsOver(Hero, budget.Hero) ? BuildErrors.OverBudget("hero", Hero, budget.Hero) : null;
    }

    private static bool IsOver(int points, int budget) => budget != PointBudget.Unlimited && points > budget;
}
