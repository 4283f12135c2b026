using AzerothsTopTalent.Sandbox.Trees;

namespace AzerothsTopTalent.Sandbox.Builds;

/// <summary>
/// A legal build of one spec: picks ascend by node id, every point of the level cap is spent, edges and gates hold.
/// </summary>
public sealed class TalentBuild
{
    internal TalentBuild(ClassTree tree, SpecTree spec, IReadOnlyList<TalentPick> picks)
    {
        Spec = spec;
        Picks = picks;
        ImportCode = ImportCodeWriter.Write(tree, spec, picks);
        Talents = RankedTalents.Of(spec, picks);
    }

    public SpecTree Spec { get; }

    public IReadOnlyList<TalentPick> Picks { get; }

    /// <summary>The game's import string, version 2 with an empty tree hash.</summary>
    public string ImportCode { get; }

    /// <summary>What a ranking row says of it: talents by entry id with points, granted ones and the hero tree included.</summary>
    public IReadOnlyList<RankedTalent> Talents { get; }
}
