using System.Buffers;
using System.Text.Json;

namespace AzerothsTopTalent.Sandbox.Trees;

/// <summary>Writes trees in the public talents format: an array with one object per specialization.</summary>
public static class TalentFile
{
    public static byte[] Write(IEnumerable<ClassTree> trees)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var tree in trees)
            {
                foreach (var spec in tree.Specs)
                {
                    WriteSpec(json, tree, spec);
                }
            }

            json.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteSpec(Utf8JsonWriter json, ClassTree tree, SpecTree spec)
    {
        json.WriteStartObject();
        json.WriteNumber("traitTreeId", tree.TreeId);
        json.WriteString("className", tree.Class.Name);
        json.WriteNumber("classId", tree.Class.Id);
        json.WriteString("specName", spec.Spec.Name);
        json.WriteNumber("specId", spec.Spec.Id);
        WriteNodes(json, "classNodes", tree, spec, spec.Class);
        WriteNodes(json, "specNodes", tree, spec, spec.Own);
        WriteNodes(json, "heroNodes", tree, spec, spec.Heroes.SelectMany(h => h.Nodes));
        WriteNodes(json, "subTreeNodes", tree, spec, [spec.Selection]);
        json.WriteStartArray("fullNodeOrder");
        foreach (var id in tree.NodeOrder)
        {
            json.WriteNumberValue(id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNodes(
        Utf8JsonWriter json,
        string property,
        ClassTree tree,
        SpecTree spec,
        IEnumerable<TalentNode> nodes
    )
    {
        json.WriteStartArray(property);
        foreach (var node in nodes)
        {
            WriteNode(json, tree, spec, node);
        }

        json.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter json, ClassTree tree, SpecTree spec, TalentNode node)
    {
        json.WriteStartObject();
        json.WriteNumber("id", node.Id);
        json.WriteString("name", node.Name);
        json.WriteString("type", node.Kind.ToString().ToLowerInvariant());
        json.WriteNumber("posX", node.PosX);
        json.WriteNumber("posY", node.PosY);
        if (node.Kind != NodeKind.SubTree)
        {
            json.WriteNumber("maxRanks", node.MaxRanks);
        }

        if (node.RequiredPoints > 0)
        {
            json.WriteNumber("reqPoints", node.RequiredPoints);
        }

        if (node.Root)
        {
            json.WriteBoolean("entryNode", true);
        }

        if (node.SubTreeId is { } subTree)
        {
            json.WriteNumber("subTreeId", subTree);
            json.WriteNumber("requiresNode", 0);
        }

        WriteIds(json, "next", node.Next);
        WriteIds(json, "prev", node.Previous);
        json.WriteStartArray("entries");
        foreach (var entry in node.Entries)
        {
            WriteEntry(json, tree, spec, entry);
        }

        json.WriteEndArray();
        if (node.Id == spec.GrantedClassNode || spec.Heroes.Any(h => h.Granted.Id == node.Id))
        {
            json.WriteBoolean("freeNode", true);
        }

        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, ClassTree tree, SpecTree spec, TalentEntry entry)
    {
        json.WriteStartObject();
        json.WriteNumber("id", entry.Id);
        if (entry.SubTreeId is { } subTree)
        {
            json.WriteString("type", entry.Type);
            json.WriteString("name", entry.Name);
            json.WriteNumber("traitSubTreeId", subTree);
            json.WriteNumber("traitTreeId", tree.TreeId);
            json.WriteString("atlasMemberName", "talents-heroclass-sandbox");
            WriteIds(json, "nodes", [.. spec.Heroes.First(h => h.SubTreeId == subTree).Nodes.Select(n => n.Id)]);
        }
        else
        {
            json.WriteNumber("definitionId", entry.DefinitionId);
            json.WriteNumber("maxRanks", entry.MaxRanks);
            json.WriteString("type", entry.Type);
            json.WriteString("name", entry.Name);
            json.WriteNumber("spellId", entry.SpellId);
            json.WriteString("icon", "inv_misc_questionmark");
            json.WriteNumber("index", entry.Index);
        }

        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string property, IReadOnlyList<int> ids)
    {
        json.WriteStartArray(property);
        foreach (var id in ids)
        {
            json.WriteNumberValue(id);
        }

        json.WriteEndArray();
    }
}
