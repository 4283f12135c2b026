using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent;

/// <summary>The one talent change that is under way.</summary>
public sealed class ApplyOperation(ApplyRequest request, int configID, TreeShape tree, Loadout before, Loadout target)
{
    public ApplyRequest Request { get; } = request;

    public int ConfigID { get; } = configID;

    public TreeShape Tree { get; } = tree;

    /// <summary>What was worn when it began.</summary>
    public Loadout Before { get; } = before;

    public Loadout Target { get; } = target;

    public ApplyPlan Plan { get; } = ApplyPlanner.Plan(before, target, tree);

    /// <summary>What was staged when it was committed: below the level cap less than the target.</summary>
    public Loadout? Staged { get; set; }

    public bool IsCommitted => Staged != null;
}
