using AzerothsTopTalent.Sandbox.Trees;

namespace AzerothsTopTalent.Sandbox.Builds;

internal static class SpecNodes
{
    public static Dictionary<int, TalentNode> ById(SpecTree spec) =>
        spec
            .Class.Concat(spec.Own)
            .Concat(spec.Heroes.SelectMany(h => h.Nodes))
            .Append(spec.Selection)
            .ToDictionary(n => n.Id);
}
