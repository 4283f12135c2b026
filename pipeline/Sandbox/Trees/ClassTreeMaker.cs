using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Trees;

/// <summary>
/// Makes a class's tree: the same seed gives the same tree. Ids lie far above the game's own, so that a made-up build
/// cannot be taken for a real one, and node ids do not follow the layout, as in the game.
/// </summary>
internal sealed class ClassTreeMaker
{
    private readonly ClassInfo info;
    private readonly Prng random;
    private readonly TalentNames names;
    private readonly List<NodeDraft> all = [];
    private int nextEntry;

    private ClassTreeMaker(ClassInfo info, ulong seed)
    {
        this.info = info;
        random = Prng.For(seed, 1, info.Id);
        names = new TalentNames(info, random);
        nextEntry = 1_900_000 + (info.Id * 2_000);
    }

    private int TreeId => 9_000 + info.Id;

    public static ClassTree Make(ClassInfo info, ulong seed) => new ClassTreeMaker(info, seed).Make();

    private ClassTree Make()
    {
        var layout = new TreeLayout(random);
        var shared = Keep(layout.ClassPart());
        var own = info.Specs.Select(_ => Keep(layout.SpecPart())).ToList();
        var heroes = info
            .Specs.Select(
                (_, i) =>
                    (
                        Id: 9_000 + (info.Id * 10) + i,
                        Name: names.HeroTree(),
                        Nodes: layout.HeroPart(9_000 + (info.Id * 10) + i, 1500 + (i % 2 * 3000))
                    )
            )
            .ToList();
        foreach (var hero in heroes)
        {
            Keep(hero.Nodes);
        }

        var selections = info
            .Specs.Select((_, i) => Selection(heroes[i].Id, heroes[i].Name, Second(i).Id, Second(i).Name))
            .ToList();
        Keep(selections);
        AssignIds();

        var frozen = all.ToDictionary(d => d, d => d.Freeze());
        var specs = info.Specs.Select(
            (spec, i) =>
                new SpecTree(spec, Frozen(shared), Frozen(own[i]))
                {
                    Selection = frozen[selections[i]],
                    Heroes = [Hero(heroes[i]), Hero(Second(i))],
                    GrantedClassNode = shared[i % 3].Id,
                }
        );
        return new ClassTree(TreeId, info, [.. specs], [.. all.Select(d => d.Id).Order()]);

        (int Id, string Name, List<NodeDraft> Nodes) Second(int spec) => heroes[(spec + 1) % heroes.Count];
        IReadOnlyList<TalentNode> Frozen(List<NodeDraft> drafts) => [.. drafts.Select(d => frozen[d])];
        HeroTree Hero((int Id, string Name, List<NodeDraft> Nodes) hero) => new(hero.Id, hero.Name, Frozen(hero.Nodes));
    }

    private List<NodeDraft> Keep(List<NodeDraft> drafts)
    {
        foreach (var draft in drafts.Where(d => d.Entries.Count == 0))
        {
            AddEntries(draft);
        }

        all.AddRange(drafts);
        return drafts;
    }

    private void AddEntries(NodeDraft draft)
    {
        int[] ranks = draft.Kind switch
        {
            NodeKind.Choice => [1, 1],
            NodeKind.Tiered => [1, 2, 1],
            _ => [draft.MaxRanks],
        };
        var name = names.Talent();
        // The second talent of a choice may well be the older one: entry ids do not tell the order, the index does.
        var backwards = random.Percent(30);
        var first = nextEntry;
        nextEntry += ranks.Length;
        for (var i = 0; i < ranks.Length; i++)
        {
            var id = first + (backwards ? ranks.Length - 1 - i : i);
            var title = i == 0 || draft.Kind == NodeKind.Tiered ? name : names.Talent();
            var type =
                draft.Kind == NodeKind.Tiered ? "tierrank"
                : random.Percent(28) ? "active"
                : "passive";
            draft.Entries.Add(
                new TalentEntry(id, id + 1_000_000, id + 8_000_000, ranks[i], title, type, 100 * (i + 1))
            );
        }
    }

    private NodeDraft Selection(int firstId, string firstName, int secondId, string secondName)
    {
        var node = new NodeDraft(NodePart.Selection, NodeKind.SubTree, 1) { PosX = 7200, PosY = 900 };
        node.Entries.Add(SubTree(firstId, firstName, 100));
        node.Entries.Add(SubTree(secondId, secondName, 200));
        return node;

        TalentEntry SubTree(int id, string name, int index) =>
            new(nextEntry++, 0, 0, 1, name, "subtree", index) { SubTreeId = id };
    }

    private void AssignIds()
    {
        List<NodeDraft> shuffled = [.. all];
        random.Shuffle(shuffled);
        var id = 900_000 + (info.Id * 1_000);
        foreach (var draft in shuffled)
        {
            id += 1 + random.Below(3);
            draft.Id = id;
        }
    }
}
