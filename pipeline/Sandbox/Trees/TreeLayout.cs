using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Trees;

/// <summary>Lays nodes out in rows, each opened by its nearest neighbours in the row above, as the game's trees are.</summary>
internal sealed class TreeLayout(Prng random)
{
    private const int Step = 600;

    /// <summary>The class part: three roots (each spec is granted one), gates at 8 and 23 points.</summary>
    public List<NodeDraft> ClassPart() =>
        Rows(NodePart.Class, [3, 4, 4, 4, 5, 5, 5, 4, 4, 4 + random.Below(5)], 4, 7, Budget.SecondClassGate, 1800);

    /// <summary>A spec's part: one root, gates at 8 and 20 points, the apex below everything else.</summary>
    public List<NodeDraft> SpecPart()
    {
        var nodes = Rows(
            NodePart.Spec,
            [1, 2, 3, 4, 3 + random.Below(2), 5, 5, 5, 3, 5],
            4,
            7,
            Budget.SecondSpecGate,
            12300
        );
        nodes.Add(
            new NodeDraft(NodePart.Spec, NodeKind.Tiered, 4)
            {
                PosX = 12300,
                PosY = 7650,
                RequiredPoints = Budget.SecondSpecGate,
            }
        );
        return nodes;
    }

    /// <summary>A hero tree: a root, four columns of three, and a keystone that any column opens.</summary>
    public List<NodeDraft> HeroPart(int subTreeId, int top)
    {
        var root = Hero(NodeKind.Single, 8100, top);
        var keystone = Hero(NodeKind.Single, 8100, top + (4 * Step));
        var nodes = new List<NodeDraft> { root };
        for (var column = 0; column < 4; column++)
        {
            var above = root;
            for (var row = 1; row <= 3; row++)
            {
                var node = Hero(
                    random.Percent(25) ? NodeKind.Choice : NodeKind.Single,
                    7200 + (column * Step),
                    top + (row * Step)
                );
                above.LeadTo(node);
                nodes.Add(node);
                above = node;
            }

            above.LeadTo(keystone);
        }

        nodes.Add(keystone);
        return nodes;

        NodeDraft Hero(NodeKind kind, int x, int y) =>
            new(NodePart.Hero, kind, 1)
            {
                PosX = x,
                PosY = y,
                SubTreeId = subTreeId,
            };
    }

    private List<NodeDraft> Rows(
        NodePart part,
        int[] sizes,
        int firstGateRow,
        int secondGateRow,
        int secondGate,
        int center
    )
    {
        var all = new List<NodeDraft>();
        List<NodeDraft> above = [];
        for (var row = 0; row < sizes.Length; row++)
        {
            var required =
                row >= secondGateRow ? secondGate
                : row >= firstGateRow ? Budget.FirstGate
                : 0;
            var nodes = new List<NodeDraft>();
            for (var i = 0; i < sizes[row]; i++)
            {
                var node = Draft(part, row);
                node.RequiredPoints = required;
                node.PosX = center + ((2 * i) - sizes[row] + 1) * Step;
                node.PosY = 1500 + (row * Step);
                Connect(above, node);
                nodes.Add(node);
            }

            all.AddRange(nodes);
            above = nodes;
        }

        return all;
    }

    private NodeDraft Draft(NodePart part, int row) =>
        row == 0 ? new NodeDraft(part, NodeKind.Single, 1)
        : random.Percent(17) ? new NodeDraft(part, NodeKind.Choice, 1)
        : new NodeDraft(part, NodeKind.Single, random.Percent(14) ? 2 : 1);

    private void Connect(List<NodeDraft> above, NodeDraft node)
    {
        var nearest = above.OrderBy(a => Math.Abs(a.PosX - node.PosX)).ThenBy(a => a.PosX);
        foreach (var parent in nearest.Take(1 + random.Below(3)).OrderBy(a => a.PosX))
        {
            parent.LeadTo(node);
        }
    }
}
