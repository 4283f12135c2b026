namespace AzerothsTopTalent.Sandbox.Trees;

/// <summary>A node while its tree is laid out: edges are object references until every node has its id.</summary>
internal sealed class NodeDraft(NodePart part, NodeKind kind, int maxRanks)
{
    public NodePart Part { get; } = part;
    public NodeKind Kind { get; } = kind;
    public int MaxRanks { get; } = maxRanks;
    public int Id { get; set; }
    public int PosX { get; set; }
    public int PosY { get; set; }
    public int RequiredPoints { get; set; }
    public int? SubTreeId { get; set; }
    public List<NodeDraft> Next { get; } = [];
    public List<NodeDraft> Previous { get; } = [];
    public List<TalentEntry> Entries { get; } = [];

    public void LeadTo(NodeDraft next)
    {
        Next.Add(next);
        next.Previous.Add(this);
    }

    public TalentNode Freeze() =>
        new(Id, Part, Kind, MaxRanks, [.. Entries])
        {
            Name = string.Join(" / ", Entries.Select(e => e.Name)),
            PosX = PosX,
            PosY = PosY,
            RequiredPoints = RequiredPoints,
            SubTreeId = SubTreeId,
            Root = Previous.Count == 0,
            Next = [.. Next.Select(n => n.Id)],
            Previous = [.. Previous.Select(n => n.Id)],
        };
}
