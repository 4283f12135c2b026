using System.Text;
using AzerothsTopTalent.Data;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Sandbox.Trees;
using AzerothsTopTalent.Sandbox.World;
using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Bench;

/// <summary>The sandbox's trees, one a class, and build strings of them, as the Lua that bench/decode/measure.lua reads.</summary>
internal static class DecodeInput
{
    public static string Write()
    {
        var world = new SandboxWorld();
        var trees = TreeReader.Read(TalentFile.Write(world.Trees)).Value!;
        var text = new StringBuilder("return {\n");
        foreach (var tree in world.Trees)
        {
            var specId = tree.Specs[0].Spec.Id;
            Append(text, trees.Specs[specId].Shape, world.Pool(specId, ZoneKind.Raid).Shared.Select(b => b.ImportCode));
        }

        return text.Append("}\n").ToString();
    }

    private static void Append(StringBuilder text, TreeShape tree, IEnumerable<string> codes)
    {
        text.Append(Invariant($"{{ class = {tree.ClassId}, spec = {tree.SpecId},\ncodes = {{"));
        text.AppendJoin(", ", codes.Select(code => $"\"{code}\""));
        text.Append("},\nnodes = {\n");
        foreach (var node in tree.Nodes)
        {
            text.Append(
                Invariant(
                    $"{{ {node.Id}, {(int)node.Kind}, {(int)node.Pool}, {node.SubtreeId}, {node.MaxRanks}, {node.Row}, "
                )
            );
            text.Append($"visible = {Lua(node.IsVisible)}, granted = {Lua(node.IsGranted)}, entries = {{");
            text.AppendJoin(", ", node.Entries.Select(e => Invariant($"{{{e.Id}, {e.MaxRanks}, {e.SubtreeId}}}")));
            text.Append("} },\n");
        }

        text.Append("} },\n");
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Lua(bool value) => value ? "true" : "false";
}
