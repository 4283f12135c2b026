using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AzerothsTopTalent.Talents;

namespace AzerothsTopTalent.Tool.Decoding;

/// <summary>Writes a decoded string as one line of JSON.</summary>
internal static class DecodedJson
{
    // A build string is made of characters that need no escape, '+' among them; whatever else was given is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(DecodedString decoded)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (decoded.Header is { } header)
            {
                json.WriteNumber("specID", header.SpecId);
                json.WriteNumber("version", header.Version);
                json.WriteString("treeHash", header.TreeHash);
            }

            if (decoded.Loadout is { } loadout && decoded.Error is null)
            {
                WriteLoadout(json, loadout, decoded);
            }
            else
            {
                WriteRefusal(json, decoded);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteLoadout(Utf8JsonWriter json, Loadout loadout, DecodedString decoded)
    {
        json.WriteStartArray("nodes");
        foreach (var node in loadout.Nodes)
        {
            json.WriteStartObject();
            json.WriteNumber("nodeID", node.NodeId);
            json.WriteNumber("ranks", node.Ranks);
            if (node.ChoiceIndex is { } index)
            {
                json.WriteNumber("choiceIndex", index);
            }
            else
            {
                json.WriteNull("choiceIndex");
            }

            json.WriteBoolean("granted", node.Granted);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("canonical", decoded.Canonical);
    }

    private static void WriteRefusal(Utf8JsonWriter json, DecodedString decoded)
    {
        var kind = decoded.Error!.Kind.ToString();
        json.WriteString("input", Data.Text.Clean(decoded.Input, 2000));
        json.WriteString("error", decoded.Error.Message);
        json.WriteString("errorKind", JsonNamingPolicy.CamelCase.ConvertName(kind));
    }
}
