using System.Buffers;
using System.Text.Json;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Rankings;

/// <summary>
/// Equipment as rows carry it, ready as JSON: eighteen slots with numbers as text, an empty slot as an object of id 0.
/// It is half of every page and none of our business, which is why it must be there.
/// </summary>
internal static class GearBlobs
{
    private const int Slots = 18;

    private static readonly byte[][] Worn = [.. Enumerable.Range(0, 8).Select(i => Write(Prng.For(8, i), false))];

    /// <summary>What a row without talents carries.</summary>
    public static byte[] Unknown { get; } = Write(Prng.For(9), true);

    public static byte[] Of(int player) => Worn[player % Worn.Length];

    private static byte[] Write(Prng random, bool unknown)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            for (var slot = 0; slot < Slots; slot++)
            {
                json.WriteStartObject();
                if (unknown)
                {
                    json.WriteString("name", "Unknown Item");
                    json.WriteString("quality", "common");
                    json.WriteNull("id");
                    json.WriteString("icon", "inv_axe_02.jpg");
                }
                else if (slot == 3)
                {
                    json.WriteNumber("id", 0);
                }
                else
                {
                    Item(json, random, slot);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Item(Utf8JsonWriter json, Prng random, int slot)
    {
        json.WriteString("name", $"Sandcastle Keepsake {slot + 1}");
        json.WriteString("quality", "epic");
        json.WriteNumber("id", 990_000 + random.Below(900));
        json.WriteString("icon", "inv_misc_shell_04.jpg");
        json.WriteString("itemLevel", "289");
        json.WriteStartArray("bonusIDs");
        for (var i = 0; i < 7; i++)
        {
            json.WriteStringValue((6_000 + random.Below(6_000)).ToString());
        }

        json.WriteEndArray();
        json.WriteStartArray("gems");
        json.WriteStartObject();
        json.WriteString("id", "990999");
        json.WriteString("itemLevel", "250");
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
