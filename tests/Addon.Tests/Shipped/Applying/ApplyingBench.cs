using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.Surface;
using AzerothsTopTalent.FakeWow.Talents;
using AzerothsTopTalent.FakeWow.Trees;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Addon.Tests.Shipped.Applying;

/// <summary>
/// A character of one specialization with the shipped addon, who changes builds all day: one login for thousands of changes.
/// The builds are handed to the addon's applier, where the popup and the browser hand theirs.
/// </summary>
internal sealed class ApplyingBench
{
    // The cast takes five seconds; the staging takes some frames.
    private const double SecondsForAChange = 9;

    private readonly GameWorld world;
    private readonly FakeClient client;
    private readonly TraitRules rules;
    private readonly DynValue apply;
    private readonly DynValue undo;

    public ApplyingBench(TraitCatalog trees, int specId)
    {
        world = new GameWorld(trees, Classes.OfSpec(specId)!.Id, specId);
        rules = world.Talents.Rules(specId);
        var addon = new ShippedTable(world);
        client = addon.Client;
        client.Login();
        world.Wait(3);
        var functions = addon.Run(
            """
            local function apply(specID, name, code)
                addon.TalentApplier.Apply(addon.ApplyRequest.new(specID, name, code, false))
            end
            return apply, addon.UndoHistory.Undo
            """
        );
        (apply, undo) = (functions[0], functions[1]);
    }

    /// <summary>
    /// Puts a build on from some talents and takes it back by undo. What is not as it should be, or an empty text.
    /// </summary>
    public string There(TraitBuild start, TraitBuild target, string code)
    {
        var active = world.Talents.Active!;
        active.Committed = active.Staged = start;
        world.Fire("TRAIT_CONFIG_UPDATED", active.Id);
        var before = client.Record.Chat.Count;

        Call(apply, world.SpecId, "A", code);
        var problem = Effective(world.Talents.Worn).Equals(Effective(target)) ? "" : "it is not worn";
        if (problem == "" && !Effective(start).Equals(Effective(target)))
        {
            Call(undo);
            problem = world.Talents.Worn.Equals(start) ? "" : "undo does not lead back";
        }

        problem = client.Record.Failures.Count > 0 ? client.Record.Failures[0].Message : problem;
        problem = client.Record.Findings.Count > 0 ? client.Record.Findings[0].ToString() : problem;
        problem = problem == "" && active.HasStagedChanges ? "changes are left staged" : problem;
        return problem == ""
            ? ""
            : $"{problem}\n  from {Code(start)}\n  to {code}\n  chat: {string.Join(" / ", client.Record.Chat.Skip(before))}";
    }

    /// <summary>Makes the character follow the starter build that he wears.</summary>
    public void FollowStarter() => world.Talents.FollowStarter(world.SpecId);

    public bool FollowsStarter => world.Talents.IsStarterActive;

    public TraitRules Rules => rules;

    public TraitBuild Starter => world.Talents.StarterBuild(world.SpecId);

    public bool HasStarter => world.Talents.HasStarterBuild;

    private string Code(TraitBuild build) => BuildStrings.Export(rules, build, withHash: false);

    // Points in the hero tree that is not chosen stay where they are and have no effect.
    private TraitBuild Effective(TraitBuild build)
    {
        foreach (var (node, _) in build.Picks)
        {
            if (!rules.IsSubTreeActive(rules.Tree.Node(node)!, build))
                build = build.Without(node);
        }
        return build;
    }

    private void Call(DynValue function, params DynValue[] arguments)
    {
        client.Session.Invoke(function, arguments);
        world.Wait(SecondsForAChange);
        client.Player.PressEscape();
    }
}
