namespace AzerothsTopTalent.FakeWow.Talents;

/// <summary>A talent configuration: what a spec wears, or a saved loadout.</summary>
public sealed class TraitConfig
{
    public required int Id { get; init; }
    public required TraitConfigKind Kind { get; init; }
    public required int SpecId { get; init; }
    public required string Name { get; set; }

    /// <summary>What the server knows.</summary>
    public TraitBuild Committed { get; set; } = TraitBuild.Empty;

    /// <summary>What the client shows: the committed build with the pending changes.</summary>
    public TraitBuild Staged { get; set; } = TraitBuild.Empty;

    /// <summary>False between the creation of a loadout and the arrival of its talents.</summary>
    public bool IsPopulated { get; set; } = true;

    /// <summary>Deleted loadouts are still described when asked for by id.</summary>
    public bool IsDeleted { get; set; }
    public bool UsesSharedActionBars { get; set; }
    public bool HasStagedChanges => !Staged.Equals(Committed);

    /// <summary>The pending changes by kind.</summary>
    public StagedChanges Changes => StagedChanges.Between(Committed, Staged);
}
