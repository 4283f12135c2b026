using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Sandbox.Faults;

/// <content>Talents files that are missing, old, torn, of another shape, or far too large once unpacked.</content>
public static partial class FaultCatalog
{
    private const int BombSize = 80 * 1024 * 1024;

    private static IEnumerable<Fault> TreeFaults() =>
        [
            Trees("trees-404", _ => Answer.Html(404, "<html><body>Not Found</body></html>")),
            Trees("trees-500", _ => Answer.Html(500, "<html><body>Oops</body></html>")),
            Trees("trees-403-challenge", _ => Answer.Html(403, Challenge)),
            Trees("trees-html", _ => Answer.Html(200, Challenge)),
            Trees("trees-empty", _ => Answer.Json(200, "")),
            Trees("trees-empty-list", _ => Answer.Json(200, "[]")),
            Trees("trees-not-json", _ => Answer.Json(200, "talents: []")),
            Trees("trees-cut", answer => answer with { CutAfter = answer.Body.Length / 2 }),
            Trees("trees-torn-gzip", answer => answer with { Body = answer.Body[..(answer.Body.Length / 2)] }),
            Trees("trees-bomb", _ => new Answer(200, "application/json", Bomb()).With("Content-Encoding", "gzip")),
            Trees("trees-hang", _ => Answer.Json(200, "") with { Hangs = true }),
            Shape("trees-other-shape", specs => specs[0]!.AsObject().Remove("fullNodeOrder")),
            Shape("trees-one-class-missing", specs => RemoveClass(specs, "Mage")),
            Shape("trees-node-not-in-order", specs => specs[0]!["fullNodeOrder"]!.AsArray().RemoveAt(0)),
            Shape(
                "trees-order-descending",
                specs => specs[0]!["fullNodeOrder"] = Reversed(specs[0]!["fullNodeOrder"]!.AsArray())
            ),
            Shape("trees-ids-as-text", specs => specs[0]!["specId"] = "seventy-one"),
        ];

    private static Fault Trees(string name, Func<Answer, Answer> change) => new(name, Door.Trees, change);

    private static Fault Shape(string name, Action<JsonArray> change) =>
        Trees(
            name,
            answer => answer.Status == 200 ? Unpacked(answer).Rewritten(json => change(json.AsArray())) : answer
        );

    private static Answer Unpacked(Answer answer)
    {
        if (answer.Body.Span is not [0x1F, 0x8B, ..])
        {
            return answer;
        }

        using var packed = new GZipStream(new MemoryStream(answer.Body.ToArray()), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        var headers = answer.Headers.Where(h => h.Key != "Content-Encoding").ToDictionary();
        return answer with { Body = plain.ToArray(), Headers = headers };
    }

    private static void RemoveClass(JsonArray specs, string className)
    {
        for (var i = specs.Count - 1; i >= 0; i--)
        {
            if ((string?)specs[i]!["className"] == className)
            {
                specs.RemoveAt(i);
            }
        }
    }

    private static JsonArray Reversed(JsonArray items) => [.. items.Reverse().Select(i => i?.DeepClone())];

    private static byte[] Bomb()
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.ASCII.GetBytes("["));
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var written = 0; written < BombSize; written += blanks.Length)
            {
                gzip.Write(blanks);
            }

            gzip.Write(Encoding.ASCII.GetBytes("]"));
        }

        return target.ToArray();
    }
}
