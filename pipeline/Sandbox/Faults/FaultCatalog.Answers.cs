using System.Text;
using System.Text.Json.Nodes;
using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Sandbox.Faults;

/// <content>Answers that come with HTTP 200 and are still no good, and ranking pages with something wrong in them.</content>
public static partial class FaultCatalog
{
    private const int TooLarge = 9 * 1024 * 1024;

    private static IEnumerable<Fault> AnswerFaults() =>
        [
            Said("empty-body", ""),
            Said("not-json", "Service is warming up, try again soon"),
            new("html-with-200", Door.Api, _ => Answer.Html(200, Challenge)),
            Said("json-null", "null"),
            Said("json-array", "[]"),
            Said("data-null", """{"data":null}"""),
            Said("graphql-error", """{"errors":[{"message":"Internal server error"}]}"""),
            Said("graphql-error-odd", """{"errors":"\u001b[31m[red]everything is on fire[/]"}"""),
            Said("half-json", """{"data":{"worldData":{"encounter":{"id":34"""),
            new("too-large", Door.Api, _ => new Answer(200, "application/json", Padded(TooLarge))),
            new("not-utf8", Door.Api, answer => answer with { Body = Spoiled(answer.Body) }),
            Deep("too-deep"),
            Changed("no-rate-limit", "rateLimitData", json => Data(json)?.Remove("rateLimitData")),
            Changed("rate-limit-null", "rateLimitData", json => Data(json)?["rateLimitData"] = null),
            Changed("points-nearly-gone", "rateLimitData", NearlyGone),
        ];

    private static IEnumerable<Fault> PageFaults() =>
        [
            Page("encounter-null", json => Data(json)?["worldData"]?["encounter"] = null),
            Board("rankings-null", encounter => encounter["characterRankings"] = null),
            Board(
                "rankings-error",
                encounter =>
                    encounter["characterRankings"] = new JsonObject
                    {
                        ["error"] = "Invalid difficulty setting specified.",
                    }
            ),
            Board(
                "rankings-error-busy",
                encounter =>
                    encounter["characterRankings"] = new JsonObject
                    {
                        ["error"] = "Rankings are being computed. Try again later.",
                    }
            ),
            Board("rankings-text", encounter => encounter["characterRankings"] = "soon"),
            Board("rankings-missing-list", encounter => encounter["characterRankings"]?.AsObject().Remove("rankings")),
            Board("rankings-empty", encounter => Rows(encounter)?.Clear()),
            Board("other-page", encounter => encounter["characterRankings"]!["page"] = 7),
            Board("all-without-talents", encounter => Each(encounter, row => row["talents"] = new JsonArray())),
            Board("talents-missing", encounter => Each(encounter, row => row.Remove("talents"))),
            Board("talents-null", encounter => Each(encounter, row => row["talents"] = null)),
            Board("talents-wrong-type", encounter => Each(encounter, row => row["talents"] = "none")),
            Board("points-negative", encounter => Each(encounter, row => FirstTalent(row)?["points"] = -1)),
            Board("points-huge", encounter => Each(encounter, row => FirstTalent(row)?["points"] = 2_000_000_000)),
            Board("points-text", encounter => Each(encounter, row => FirstTalent(row)?["points"] = "1")),
            Board("talents-unknown", encounter => Each(encounter, row => FirstTalent(row)?["talentID"] = 42)),
            Board(
                "talents-twice",
                encounter => Each(encounter, row => row["talents"]?.AsArray().Add(FirstTalent(row)?.DeepClone()))
            ),
            Board(
                "names-hostile",
                encounter => Each(encounter, row => row["name"] = "\"]]--\n\u001b[2J[red]os.exit()[/]\u202e")
            ),
            Board("names-null", encounter => Each(encounter, row => row["name"] = null)),
            Board("server-null", encounter => Each(encounter, row => row["server"] = null)),
            Board("report-missing", encounter => Each(encounter, row => row.Remove("report"))),
            Board("other-spec", encounter => Each(encounter, row => row["spec"] = "Holy")),
            Board("rows-null", encounter => Nulls(encounter)),
        ];

    private static Fault Said(string name, string body) => new(name, Door.Api, _ => Answer.Json(200, body));

    private static Fault Deep(string name) =>
        Said(name, string.Concat(Enumerable.Repeat("""{"data":""", 3_000)) + "1" + new string('}', 3_000));

    private static Fault Changed(string name, string field, Action<JsonNode> change) =>
        new(name, Door.Api, answer => answer.Status == 200 ? answer.Rewritten(change) : answer)
        {
            When = request => request.Asks(field),
        };

    private static Fault Page(string name, Action<JsonNode> change) => Changed(name, "characterRankings", change);

    private static Fault Board(string name, Action<JsonObject> change) =>
        Page(
            name,
            json =>
            {
                foreach (var (_, encounter) in Data(json)?["worldData"]?.AsObject() ?? [])
                {
                    if (encounter is JsonObject found && found.ContainsKey("characterRankings"))
                    {
                        change(found);
                    }
                }
            }
        );

    private static JsonObject? Data(JsonNode json) => json["data"] as JsonObject;

    private static JsonArray? Rows(JsonObject encounter) =>
        (encounter["characterRankings"] as JsonObject)?["rankings"] as JsonArray;

    private static void Each(JsonObject encounter, Action<JsonObject> change)
    {
        foreach (var row in Rows(encounter) ?? [])
        {
            change(row!.AsObject());
        }
    }

    private static JsonObject? FirstTalent(JsonObject row) =>
        (row["talents"] as JsonArray)?.FirstOrDefault() as JsonObject;

    private static void Nulls(JsonObject encounter)
    {
        var rows = Rows(encounter);
        for (var i = 0; i < rows?.Count; i += 3)
        {
            rows[i] = null;
        }
    }

    private static void NearlyGone(JsonNode json)
    {
        if (Data(json)?["rateLimitData"] is JsonObject limit && limit["limitPerHour"] is { } all)
        {
            limit["pointsSpentThisHour"] = (double)all - 5;
        }
    }

    private static byte[] Padded(int size)
    {
        var body = new byte[size];
        Array.Fill(body, (byte)' ');
        Encoding.ASCII.GetBytes("{\"data\":{}}").CopyTo(body, 0);
        return body;
    }

    private static byte[] Spoiled(ReadOnlyMemory<byte> body)
    {
        var bytes = body.ToArray();
        var quote = Array.IndexOf(bytes, (byte)'"');
        if (quote >= 0 && quote + 1 < bytes.Length)
        {
            bytes[quote + 1] = 0xFF;
        }

        return bytes;
    }
}
