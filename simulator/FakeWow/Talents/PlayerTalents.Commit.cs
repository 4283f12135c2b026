using AzerothsTopTalent.FakeWow.Trees;

namespace AzerothsTopTalent.FakeWow.Talents;

public sealed partial class PlayerTalents
{
    private const double CastTime = 5;
    private readonly Dictionary<int, (double Begun, double Until)> cooldowns = [];
    private IDisposable? cast;
    private string castGuid = "";
    private double castBegun;
    private int casts;
    private Action? whenCommitted;

    /// <summary>From the beginning of the cast to the server's answer.</summary>
    public bool IsCommitting { get; private set; }

    /// <summary>Whether the cast bar is running.</summary>
    public bool IsCasting => cast is not null;

    /// <summary>When the running cast began and its id, or null.</summary>
    public (double Begun, string Guid)? Cast => cast is null ? null : (castBegun, castGuid);

    /// <summary>How many commits have begun.</summary>
    public int CommitCount { get; private set; }

    /// <summary>Puts a talent on cooldown until that time: it cannot be taken out before.</summary>
    public void SetCooldown(int nodeId, double until)
    {
        cooldowns[nodeId] = (host.Now, until);
        host.Fire("SPELL_UPDATE_COOLDOWN", null, null, null, null, null);
    }

    /// <summary>Ends all cooldowns at once, as the end of an encounter does.</summary>
    public void EndCooldowns()
    {
        cooldowns.Clear();
        host.Fire("SPELL_UPDATE_COOLDOWN", null, null, null, null, null);
    }

    /// <summary>The running cooldown of the spell that a talent teaches, or null.</summary>
    public (double Begun, double Until)? CooldownOf(int spellId)
    {
        foreach ((int nodeId, (double Begun, double Until) cooldown) in cooldowns)
        {
            bool teaches = Tree.Node(nodeId)?.Entries.Any(entry => entry.SpellId == spellId) == true;
            if (teaches && cooldown.Until > host.Now)
            {
                return cooldown;
            }
        }

        return null;
    }

    /// <summary>Whether talents could be changed now; if not, the client's text that says why.</summary>
    public (bool CanEdit, string Error) CanEditTalents()
    {
        string? constant =
            Active is null ? "ERR_TALENT_FAILED_NO_DATA"
            : IsCommitting ? "ERR_TALENT_FAILED_COMMIT_IN_PROGRESS"
            : host.TalentLock;
        return constant is null ? (true, "") : (false, host.Text(constant));
    }

    /// <summary>
    /// Whether what is staged could be committed. Unspent points make it say no, though a commit would be accepted: as in the
    /// game, it is the text that is worth reading.
    /// </summary>
    public (bool CanChange, bool CanAdd, string? Error) CanChangeTalents()
    {
        (bool canEdit, string error) = CanEditTalents();
        if (!canEdit || Active is not TraitConfig active)
        {
            return (false, false, error);
        }

        if (!active.HasStagedChanges)
        {
            return (false, false, null);
        }

        bool adds = active.Changes is { Refunds.IsEmpty: true, SelectionSwaps.IsEmpty: true };
        if (CooldownError(active) is string cooldown)
        {
            return (false, adds, cooldown);
        }

        return HasUnspentPoints(active)
            ? (false, adds, host.Text("ERR_TALENT_FAILED_UNSPENT_TALENT_POINTS"))
            : (true, adds, null);
    }

    /// <summary>
    /// Begins the cast that makes the staged build the worn one. With the id of a saved loadout that loadout is overwritten
    /// too, whatever it held.
    /// </summary>
    public bool CommitConfig(int? savedConfigId) => CommitConfig(savedConfigId, null);

    private bool CommitConfig(int? savedConfigId, Action? afterwards)
    {
        if (Active is not TraitConfig active)
        {
            return false;
        }

        if (
            savedConfigId is int id
            && (
                Config(id) is not { Kind: TraitConfigKind.Saved, IsDeleted: false } saved
                || saved.SpecId != active.SpecId
            )
        )
        {
            host.Finding($"CommitConfig was called with {id}, which is no saved loadout of the spec");
            return false;
        }

        string? refusal = !CanEditTalents().CanEdit ? CanEditTalents().Error : CooldownError(active);
        if (refusal is not null)
        {
            host.Fire("UI_ERROR_MESSAGE", 1, refusal);
            return false;
        }

        CommitFault fault = Faults.TakeCommit();
        if (!active.HasStagedChanges || fault == CommitFault.Refused)
        {
            return false;
        }

        whenCommitted = afterwards;
        Begin(active, savedConfigId, fault);
        return true;
    }

    /// <summary>What moving, dying, combat, a loading screen or another cast does to the running cast.</summary>
    public void InterruptCommit()
    {
        if (cast is null)
        {
            return;
        }

        StopCast();
        host.Fire("UNIT_SPELLCAST_INTERRUPTED", "player", castGuid, CommitSpell, host.PlayerGuid, null);
        host.Fire("UNIT_SPELLCAST_STOP", "player", castGuid, CommitSpell, null);
        Fail();
    }

    private void Begin(TraitConfig active, int? savedConfigId, CommitFault fault)
    {
        CommitCount++;
        castGuid = $"Cast-3-3783-0-1-{CommitSpell}-{++casts:X10}";
        castBegun = host.Now;
        IsCommitting = true;
        if (host.IsMoving)
        {
            cast = host.After(
                0,
                () =>
                {
                    StopCastBar();
                    host.Fire("UNIT_SPELLCAST_FAILED", "player", castGuid, CommitSpell, null);
                    Fail();
                }
            );
            return;
        }

        TraitBuild target = active.Staged;
        cast =
            fault == CommitFault.Interrupted
                ? host.After(CastTime / 2, InterruptCommit)
                : host.After(CastTime, () => EndCast(active, target, savedConfigId, fault));
        host.Fire("UNIT_SPELLCAST_START", "player", castGuid, CommitSpell, null);
    }

    private void EndCast(TraitConfig active, TraitBuild target, int? savedConfigId, CommitFault fault)
    {
        StopCastBar();
        host.Fire("UNIT_SPELLCAST_SUCCEEDED", "player", castGuid, CommitSpell, null);
        host.Fire("UNIT_SPELLCAST_STOP", "player", castGuid, CommitSpell, null);
        host.After(Faults.CommitDelay, () => Answer(active, target, savedConfigId, fault));
    }

    private void Answer(TraitConfig active, TraitBuild target, int? savedConfigId, CommitFault fault)
    {
        if (fault == CommitFault.Rejected || active.SpecId != SpecId)
        {
            Fail();
            return;
        }

        if (fault == CommitFault.SilentFailure)
        {
            IsCommitting = false;
            whenCommitted = null;
            active.Staged = active.Committed;
            return;
        }

        active.Committed = active.Staged = target;
        IsCommitting = false;
        if (savedConfigId is int id && Config(id) is TraitConfig saved)
        {
            saved.Committed = saved.Staged = target;
        }

        Action? afterwards = whenCommitted;
        whenCommitted = null;
        if (fault == CommitFault.SilentSuccess)
        {
            return;
        }

        if (savedConfigId is int overwritten)
        {
            host.Fire("TRAIT_CONFIG_UPDATED", overwritten);
        }

        host.Fire("TRAIT_CONFIG_UPDATED", active.Id);
        afterwards?.Invoke();
        host.Fire("SPELLS_CHANGED");
        host.Fire("PLAYER_TALENT_UPDATE");
    }

    private void Fail()
    {
        IsCommitting = false;
        whenCommitted = null;
        if (Active is TraitConfig active)
        {
            host.Fire("CONFIG_COMMIT_FAILED", active.Id);
        }
    }

    private void StopCast()
    {
        StopCastBar();
        IsCommitting = false;
    }

    private void StopCastBar()
    {
        cast?.Dispose();
        cast = null;
    }

    private string? CooldownError(TraitConfig active)
    {
        foreach ((int nodeId, (_, double until)) in cooldowns)
        {
            TraitPick? before = active.Committed.Pick(nodeId);
            TraitPick? after = active.Staged.Pick(nodeId);
            bool removed =
                before is TraitPick had
                && (after is not TraitPick has || has.Ranks < had.Ranks || has.EntryId != had.EntryId);
            if (removed && until > host.Now)
            {
                return host.Text("ERR_TALENT_FAILED_CANT_REMOVE_TALENT")
                    .Replace("%s", Tree.Node(nodeId)?.Name ?? "", StringComparison.Ordinal);
            }
        }

        return null;
    }

    private bool HasUnspentPoints(TraitConfig active)
    {
        TraitRules now = RulesOf(active);
        return Tree.Currencies.Any(currency =>
            currency.Pool is TraitPool.Class or TraitPool.Spec && now.Left(currency.Id, active.Staged) > 0
        );
    }
}
