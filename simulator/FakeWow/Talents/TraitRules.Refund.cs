using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Talents;

public sealed partial class TraitRules
{
    /// <summary>
    /// The build with one rank less of the node, or null if that is refused: nothing bought there, or bought nodes depend on
    /// it. With <paramref name="cascade"/> the nodes that depend on it are taken back too.
    /// </summary>
    public TraitBuild? Refund(int nodeId, TraitBuild build, bool cascade = false)
    {
        if (build.Pick(nodeId) is not TraitPick pick || Tree.Node(nodeId) is not TraitNode node)
        {
            return null;
        }

        TraitBuild without = build.With(nodeId, pick.Ranks - 1, pick.EntryId);
        if (node.Type == TraitNodeType.SubTreeSelection || !Breaks(node, build, without))
        {
            return without;
        }

        return cascade ? Supported(without) : null;
    }

    /// <summary>The build less everything that edges or gates no longer hold up.</summary>
    public TraitBuild Supported(TraitBuild build)
    {
        while (FirstUnsupported(build) is int nodeId)
        {
            build = build.Without(nodeId);
        }

        return build;
    }

    /// <summary>The build with everything paid in that currency taken back.</summary>
    public TraitBuild Reset(int currencyId, TraitBuild build)
    {
        foreach ((int nodeId, _) in build.Picks)
        {
            build = Tree.Node(nodeId)?.CurrencyId == currencyId ? build.Without(nodeId) : build;
        }

        return build;
    }

    /// <summary>What of <paramref name="wanted"/> can be bought from nothing, in passes until one buys nothing.</summary>
    public TraitBuild Fit(TraitBuild wanted)
    {
        TraitBuild built = TraitBuild.Empty;
        bool bought = true;
        while (bought)
        {
            bought = false;
            foreach ((int nodeId, TraitPick pick) in wanted.Picks)
            {
                while (built.Ranks(nodeId) < pick.Ranks && Step(nodeId, pick, built) is TraitBuild next)
                {
                    built = next;
                    bought = true;
                }
            }
        }

        return built;
    }

    private TraitBuild? Step(int nodeId, TraitPick pick, TraitBuild built) =>
        pick.EntryId is int entry ? Select(nodeId, entry, built) : Purchase(nodeId, built);

    /// <summary>Whether taking a rank of that node back leaves a bought node without what holds it up.</summary>
    private bool Breaks(TraitNode node, TraitBuild before, TraitBuild after)
    {
        foreach (int target in Tree.Successors(node.Id))
        {
            if (Loses(target, before, after))
            {
                return true;
            }
        }

        if (node.CurrencyId is not int currency || HighestGate(currency, before) <= Spent(currency, after))
        {
            return false;
        }

        foreach ((int bought, _) in after.Picks)
        {
            if (Loses(bought, before, after))
            {
                return true;
            }
        }

        return false;
    }

    private bool Loses(int nodeId, TraitBuild before, TraitBuild after) =>
        after.Ranks(nodeId) > 0 && IsSupported(nodeId, before) && !IsSupported(nodeId, after);

    /// <summary>The most points of that currency that a gate before a bought node asks for.</summary>
    private int HighestGate(int currencyId, TraitBuild build)
    {
        if (lastGates is not (TraitBuild known, Dictionary<int, int> gates) || !ReferenceEquals(known, build))
        {
            gates = [];
            foreach ((int nodeId, _) in build.Picks)
            {
                foreach (TraitGate gate in Tree.Node(nodeId)?.Gates ?? [])
                {
                    gates[gate.CurrencyId] = Math.Max(gate.Spent, gates.GetValueOrDefault(gate.CurrencyId));
                }
            }

            lastGates = (build, gates);
        }

        return gates.GetValueOrDefault(currencyId);
    }

    private int? FirstUnsupported(TraitBuild build)
    {
        foreach ((int nodeId, _) in build.Picks)
        {
            if (!IsSupported(nodeId, build))
            {
                return nodeId;
            }
        }

        return null;
    }

    private bool IsSupported(int nodeId, TraitBuild build) =>
        Tree.Node(nodeId) is TraitNode node && IsVisible(node) && MeetsEdges(node, build) && MeetsGates(node, build);
}
