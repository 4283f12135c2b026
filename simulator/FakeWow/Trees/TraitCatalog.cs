using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AzerothsTopTalent.FakeWow.Trees;

/// <summary>The talent trees of all classes a client knows.</summary>
public sealed class TraitCatalog
{
    private readonly FrozenDictionary<int, TraitTree> byClass;
    private readonly FrozenDictionary<int, TraitTree> byTree;
    private readonly FrozenDictionary<int, int> classOfSpec;
    private readonly FrozenDictionary<int, ImmutableArray<StarterStep>> starterBuilds;

    /// <param name="source">What the trees are, in words: shown by the tool.</param>
    /// <param name="trees">One per class.</param>
    /// <param name="classOfSpec">Class id by spec id.</param>
    /// <param name="starterBuilds">By spec id; a spec without one is left out.</param>
    public TraitCatalog(
        string source,
        IEnumerable<TraitTree> trees,
        IReadOnlyDictionary<int, int> classOfSpec,
        IReadOnlyDictionary<int, ImmutableArray<StarterStep>> starterBuilds
    )
    {
        Source = source;
        Trees = [.. trees.OrderBy(tree => tree.ClassId)];
        byClass = Trees.ToFrozenDictionary(tree => tree.ClassId);
        byTree = Trees.ToFrozenDictionary(tree => tree.Id);
        this.classOfSpec = classOfSpec.ToFrozenDictionary();
        this.starterBuilds = starterBuilds.ToFrozenDictionary(
            pair => pair.Key,
            pair => pair.Value.Select(step => WithEntry(pair.Key, step)).ToImmutableArray()
        );
    }

    public string Source { get; }
    public ImmutableArray<TraitTree> Trees { get; }

    /// <summary>All spec ids, ascending.</summary>
    public IEnumerable<int> Specs => classOfSpec.Keys.Order();

    public TraitTree? TreeOfClass(int classId) => byClass.GetValueOrDefault(classId);

    public TraitTree? Tree(int treeId) => byTree.GetValueOrDefault(treeId);

    public TraitTree? TreeOfSpec(int specId) =>
        classOfSpec.TryGetValue(specId, out int classId) ? TreeOfClass(classId) : null;

    public ImmutableArray<StarterStep> StarterBuild(int specId) => starterBuilds.GetValueOrDefault(specId, []);

    /// <summary>A step on a choice node names an entry of it: the first where the source names none that exists.</summary>
    private StarterStep WithEntry(int specId, StarterStep step) =>
        TreeOfSpec(specId)?.Node(step.NodeId) is { IsChoice: true } node
        && (step.EntryId is not int entry || node.Entry(entry) is null)
            ? step with
            {
                EntryId = node.Entries[0].Id,
            }
            : step;
}
