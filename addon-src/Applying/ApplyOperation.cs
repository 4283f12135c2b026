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

    /// <summary>The way from what is worn when the staging begins.</summary>
    public ApplyPlan Plan { get; set; } =
        request.IsUndo ? ApplyPlanner.PlanExactly(before, target, tree) : ApplyPlanner.Plan(before, target, tree);

    /// <summary>The saved loadout that was selected when it began, or null.</summary>
    public int? SelectedBefore { get; set; }

    /// <summary>The saved loadout the build goes into, or null when the talents are edited in place.</summary>
    public int? Loadout { get; set; }

    /// <summary>What was staged when it was committed: below the level cap less than the target.</summary>
    public Loadout? Staged { get; set; }

    public bool IsCommitted => Staged != null;
}
