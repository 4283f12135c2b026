using System.Collections.Generic;

namespace AzerothsTopTalent.Talents;

/// <summary>
/// Drives the talents library by text alone, so that the same source can be asked the same questions on .NET and, as
/// Lua, in an interpreter.
/// </summary>
public static class TalentsProgram
{
    /// <summary>
    /// Reads a tree: class, specialization, class points, specialization points, hero points; then one part for each
    /// node, parted by ';', its numbers by ' ': id, kind, pool, hero tree, ranks, visible, granted, row, and for each
    /// entry its id, ranks and hero tree.
    /// </summary>
    public static TreeShape ReadTree(string text)
    {
        var parts = text.Split(';');
        var head = Numbers(parts[0]);
        var nodes = new List<TreeNode>();
        for (var index = 1; index < parts.Length; index++)
        {
            nodes.Add(ReadNode(Numbers(parts[index])));
        }

        return new TreeShape(head[0], head[1], nodes, new PointBudget(head[2], head[3], head[4]));
    }

    /// <summary>What a string holds and what it encodes back to, or why it is refused.</summary>
    public static string Decode(TreeShape tree, string code)
    {
        var result = BuildString.Decode(code, tree);
        if (result.Loadout is not { } loadout)
        {
            return Refusal(result.Error!);
        }

        var tally = PointTally.Of(loadout, tree);
        var points = $"{tally.Class}/{tally.Spec}/{tally.Hero}/{tally.SubtreeId}";
        return $"{loadout.SpecId} {loadout.TreeHash} {points}{Nodes(loadout)} {Encode(tree, loadout)}";
    }

    /// <summary>Version and specialization, or why there are none.</summary>
    public static string Peek(string code)
    {
        var result = BuildString.PeekHeader(code);
        return result.Header is { } header
            ? $"{header.Version} {header.SpecId} {header.TreeHash}"
            : Refusal(result.Error!);
    }

    /// <summary>How two builds differ, and the plan from the one to the other.</summary>
    public static string Compare(TreeShape tree, string wornCode, string targetCode)
    {
        var worn = BuildString.Decode(wornCode, tree).Loadout!;
        var target = BuildString.Decode(targetCode, tree).Loadout!;
        var text = $"{BuildMatch.AreEqual(worn, target, tree)} {BuildMatch.IsPartOf(worn, target, tree)}";
        foreach (var difference in BuildMatch.Differences(worn, target, tree))
        {
            text += $" {difference.NodeId}:{difference.WornEntryId}*{difference.WornRanks}";
            text += $">{difference.TargetEntryId}*{difference.TargetRanks}";
        }

        var plan = ApplyPlanner.Plan(worn, target, tree);
        text += $" | {plan.NeedsReset} {ApplyPlanner.RanksReached(worn, target, tree)}/{plan.TotalRanks}";
        foreach (var step in plan.Steps)
        {
            text += $" {step.NodeId}:{step.EntryId}*{step.Ranks}";
        }

        return text;
    }

    /// <summary>The string of a ranking row: entry ids and points in turn, parted by ' '.</summary>
    public static string FromEntries(TreeShape tree, string text)
    {
        var numbers = Numbers(text);
        var entries = new List<EntryPoints>();
        for (var index = 0; index + 1 < numbers.Count; index += 2)
        {
            entries.Add(new EntryPoints(numbers[index], numbers[index + 1]));
        }

        var result = EntryBuild.FromEntries(entries, tree);
        return result.Loadout is { } loadout ? Encode(tree, loadout) : Refusal(result.Error!);
    }

    /// <summary>The checksum of the tree's node order.</summary>
    public static int Checksum(TreeShape tree)
    {
        var nodeIds = new List<int>();
        foreach (var node in tree.Nodes)
        {
            nodeIds.Add(node.Id);
        }

        return NodeOrder.Checksum(nodeIds);
    }

    private static TreeNode ReadNode(List<int> numbers)
    {
        var entries = new List<TreeEntry>();
        for (var index = 8; index + 2 < numbers.Count; index += 3)
        {
            entries.Add(new TreeEntry(numbers[index], numbers[index + 1], numbers[index + 2]));
        }

        return new TreeNode(
            numbers[0],
            (NodeKind)numbers[1],
            (PointPool)numbers[2],
            numbers[3],
            numbers[4],
            entries,
            numbers[5] == 1,
            numbers[6] == 1,
            numbers[7]
        );
    }

    private static string Nodes(Loadout loadout)
    {
        var text = "";
        foreach (var node in loadout.Nodes)
        {
            var choice = node.ChoiceIndex is { } index ? $"{index}" : "-";
            text += $" {node.NodeId}:{node.Ranks}:{choice}:{node.Granted}";
        }

        return text;
    }

    private static string Encode(TreeShape tree, Loadout loadout)
    {
        var result = BuildString.Encode(loadout, tree);
        return result.Text ?? Refusal(result.Error!);
    }

    private static string Refusal(BuildError error) => $"refused {error.Kind}: {error.Message}";

    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        foreach (var part in text.Split(' '))
        {
            if (int.TryParse(part, out var number))
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }
}
