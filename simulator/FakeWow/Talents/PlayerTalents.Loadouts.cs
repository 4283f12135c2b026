namespace AzerothsTopTalent.FakeWow.Talents;

public sealed partial class PlayerTalents
{
    private const double ServerTime = 0.3;
    private const double PopulateTime = 0.4;
    private bool changePending;

    public bool CanCreateNewConfig => IsReady && savedOrder.Count < MaxLoadouts;

    /// <summary>Adds a saved loadout at once. For setting the scene.</summary>
    public TraitConfig Save(int specId, string name, TraitBuild build)
    {
        TraitConfig config = Add(TraitConfigKind.Saved, specId, name);
        config.Committed = config.Staged = build;
        savedOrder.Add(config.Id);
        return config;
    }

    /// <summary>Asks for a new loadout of what is worn; it arrives with <c>TRAIT_CONFIG_CREATED</c>.</summary>
    public bool RequestNewConfig(string name) => Active is TraitConfig active && Create(name, active.Committed, true);

    /// <summary>
    /// Asks for a new loadout of other talents. It is created empty first and gets its talents a little later. It is not put
    /// on, unless the talent window is open: that one loads whatever appears.
    /// </summary>
    public (bool Success, string Error) ImportLoadout(TraitBuild build, string name)
    {
        if (Active is null || name.Length == 0 || !Create(name, build, false))
        {
            return (false, host.Text("LOADOUT_ERROR_IMPORT_FAILED"));
        }

        return (true, "");
    }

    public bool DeleteConfig(int id) =>
        Config(id) is { Kind: TraitConfigKind.Saved, IsDeleted: false } config
        && Change(() =>
        {
            config.IsDeleted = true;
            savedOrder.Remove(id);
            Shuffle();
            if (LastSelected(config.SpecId) == id)
            {
                lastSelected.Remove(config.SpecId);
                FallBackToStarter(config.SpecId);
            }

            host.Fire("TRAIT_CONFIG_DELETED", id);
            host.Fire("TRAIT_CONFIG_LIST_UPDATED");
        });

    public bool RenameConfig(int id, string name) =>
        IsName(name)
        && Config(id) is { Kind: TraitConfigKind.Saved, IsDeleted: false } config
        && Change(() =>
        {
            config.Name = name;
            host.Fire("TRAIT_CONFIG_UPDATED", id);
            host.Fire("TRAIT_CONFIG_LIST_UPDATED");
        });

    /// <summary>Overwrites a saved loadout with what is worn; only when nothing is staged.</summary>
    public bool SaveConfig(int id) =>
        Active is TraitConfig active
        && !active.HasStagedChanges
        && Config(id) is { Kind: TraitConfigKind.Saved, IsDeleted: false } config
        && config.SpecId == active.SpecId
        && Change(() =>
        {
            config.Committed = config.Staged = active.Committed;
            host.Fire("TRAIT_CONFIG_UPDATED", id);
        });

    /// <summary>Stages a saved loadout and, if asked to, begins to commit it.</summary>
    public (LoadConfigResult Result, string? Error) LoadConfig(int id, bool autoApply)
    {
        (bool canEdit, string error) = CanEditTalents();
        if (!canEdit || Active is not TraitConfig active)
        {
            return (LoadConfigResult.Error, error);
        }

        if (Config(id) is not { Kind: TraitConfigKind.Saved, IsDeleted: false } saved || saved.SpecId != active.SpecId)
        {
            return (LoadConfigResult.Error, host.Text("ERR_TALENT_FAILED_INVALID_CONFIG"));
        }

        return Load(active, saved.IsPopulated ? saved.Committed : TraitBuild.Empty, autoApply, null);
    }

    /// <summary>The game's own switch: puts the loadout on and selects it in the menu.</summary>
    public void SwitchToLoadout(int id)
    {
        if (Faults.IgnoreSwitch)
        {
            Faults.IgnoreSwitch = false;
            return;
        }

        host.After(0, () => SwitchNow(id));
    }

    private void SwitchNow(int id)
    {
        if (
            Active is not TraitConfig active
            || Config(id) is not { Kind: TraitConfigKind.Saved, IsDeleted: false } saved
        )
        {
            return;
        }

        if (!CanEditTalents().CanEdit)
        {
            host.Fire("UI_ERROR_MESSAGE", 1, CanEditTalents().Error);
            return;
        }

        void Selected()
        {
            lastSelected[active.SpecId] = id;
            starterSpecs.Remove(active.SpecId);
            host.Fire("SELECTED_LOADOUT_CHANGED");
        }

        if (Load(active, saved.Committed, true, Selected).Result == LoadConfigResult.NoChangesNecessary)
        {
            lastSelected[active.SpecId] = id;
        }
    }

    /// <summary>The first loadout of the worn spec with that name, case aside, or null.</summary>
    public int? FindByName(string name) =>
        SpecId is int spec
            ? SavedConfigs(spec)
                .Cast<int?>()
                .FirstOrDefault(id =>
                    string.Equals(configs[id.GetValueOrDefault()].Name, name, StringComparison.OrdinalIgnoreCase)
                )
            : null;

    private (LoadConfigResult Result, string? Error) Load(
        TraitConfig active,
        TraitBuild build,
        bool autoApply,
        Action? afterwards
    )
    {
        TraitBuild fitting = RulesOf(active).Fit(build);
        active.Staged = fitting;
        if (fitting.Equals(active.Committed))
        {
            return (LoadConfigResult.NoChangesNecessary, null);
        }

        Announce(null, true);
        if (!autoApply)
        {
            return (LoadConfigResult.Ready, null);
        }

        if (CommitConfig(null, afterwards))
        {
            return (LoadConfigResult.LoadInProgress, null);
        }

        active.Staged = active.Committed;
        return (LoadConfigResult.Error, CooldownError(active) ?? "");
    }

    private bool Create(string name, TraitBuild build, bool populated)
    {
        if (!CanCreateNewConfig || !IsName(name) || SpecId is not int spec)
        {
            return false;
        }

        return Change(() =>
        {
            if (Faults.LoseCreation)
            {
                Faults.LoseCreation = false;
                return;
            }

            TraitConfig config = Save(spec, Faults.LoseName ? "" : name, populated ? build : TraitBuild.Empty);
            Faults.LoseName = false;
            config.IsPopulated = populated || build.Count == 0;
            Shuffle();
            host.Fire("TRAIT_CONFIG_CREATED", config);
            host.Fire("TRAIT_CONFIG_LIST_UPDATED");
            if (host.IsTalentFrameShown)
            {
                LoadConfig(config.Id, true);
            }

            if (!config.IsPopulated)
            {
                host.After(PopulateTime, () => Populate(config, build));
            }
        });
    }

    private void Populate(TraitConfig config, TraitBuild build)
    {
        config.Committed = config.Staged = build;
        config.IsPopulated = true;
        host.Fire("TRAIT_CONFIG_UPDATED", config.Id);
    }

    /// <summary>The server takes one change at a time.</summary>
    private bool Change(Action change)
    {
        if (changePending || IsCommitting || !IsReady)
        {
            host.Fire("UI_ERROR_MESSAGE", 1, host.Text("ERR_CANT_DO_THAT_RIGHT_NOW"));
            return false;
        }

        changePending = true;
        host.After(
            ServerTime,
            () =>
            {
                changePending = false;
                change();
            }
        );
        return true;
    }

    private static bool IsName(string name) =>
        name.Length > 0
        && name.EnumerateRunes().Count() <= MaxNameLength
        && !name.Contains('|', StringComparison.Ordinal);
}
