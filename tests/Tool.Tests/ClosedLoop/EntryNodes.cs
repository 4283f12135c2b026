using System.Text.Json.Nodes;

namespace AzerothsTopTalent.Tool.Tests.ClosedLoop;

/// <summary>Which node of a spec's tree an entry belongs to, straight from the public talents file.</summary>
internal sealed class EntryNodes
{
    private static readonly string[] Lists = ["classNodes", "specNodes", "heroNodes", "subTreeNodes"];
    private readonly Dictionary<int, (int Node, bool Chosen, bool Free)> byEntry = [];

    public EntryNodes(JsonArray file, int specId)
    {
        var spec = file.First(one => (int)one!["specId"]! == specId)!;
        foreach (var node in Lists.SelectMany(list => spec[list]!.AsArray()))
        {
            var chosen = (string)node!["type"]! is "choice" or "subtree";
            foreach (var entry in node["entries"]!.AsArray().Where(entry => entry!["id"] is not null))
            {
                byEntry[(int)entry!["id"]!] = ((int)node["id"]!, chosen, (bool?)node["freeNode"] ?? false);
            }
        }
    }

    /// <summary>What a player has bought, one text a node: its ranks and, where there was a choice, the entry chosen.</summary>
    public IEnumerable<string> Bought(string signature) =>
        signature
            .Split(' ')
            .Select(talent => talent.Split(':').Select(int.Parse).ToArray())
            .Select(talent => (Entry: talent[0], Points: talent[1], Place: byEntry[talent[0]]))
            .Where(talent => !talent.Place.Free)
            .GroupBy(talent => talent.Place.Node)
            .Select(node =>
                Text(node.Key, node.Sum(talent => talent.Points), node.First().Place.Chosen ? node.First().Entry : null)
            )
            .Order();

    public string Text(int node, int ranks, int? entry) =>
        entry is int chosen && byEntry[chosen].Chosen ? $"{node} x{ranks} ={chosen}" : $"{node} x{ranks}";
}
