using AzerothsTopTalent.Sandbox.Service;

namespace AzerothsTopTalent.Sandbox.Faults;

/// <content>What happens between the two hosts: refusals, gateways, broken connections, the token desk.</content>
public static partial class FaultCatalog
{
    private const string Challenge =
        "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>";

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    private static IEnumerable<Fault> TokenFaults() =>
        [
            Token(
                "token-400",
                Answer.Json(400, """{"error":"invalid_request","hint":"Check the `client_id` parameter"}""")
            ),
            Token(
                "token-401",
                Answer.Json(401, """{"error":"invalid_client","message":"Client authentication failed"}""")
            ),
            Token("token-403-challenge", Answer.Html(403, Challenge).With("cf-mitigated", "challenge")),
            Token(
                "token-429",
                Answer.Json(429, """{"status":429,"error":"Too many requests from this IP address."}""")
            ),
            Token("token-500", Answer.Json(500, """{"message":"Server Error"}""")),
            Token("token-empty", Answer.Json(200, "")),
            Token("token-html", Answer.Html(200, Challenge)),
            Token("token-without-token", Answer.Json(200, """{"token_type":"Bearer","expires_in":31104000}""")),
            Token(
                "token-cut",
                Answer.Json(200, """{"token_type":"Bearer","expires_in":31104000,"access_token":"x"}""") with
                {
                    CutAfter = 20,
                }
            ),
            Token("token-hangs", Answer.Json(200, "") with { Hangs = true }),
        ];

    private static IEnumerable<Fault> ApiFaults() =>
        [
            Api("401", Answer.Json(401, """{"error":"Unauthenticated."}""")),
            Api("404-no-token", Answer.Json(404, """{"message":""}""")),
            Api("403-challenge", Answer.Html(403, Challenge).With("cf-mitigated", "challenge")),
            Api(
                "429-points",
                Answer
                    .Json(
                        429,
                        """{"status":429,"error":"Too many requests. You have exhausted your points for this hour."}"""
                    )
                    .With("Retry-After", "1036")
            ),
            Api(
                "429-address",
                Answer.Json(429, """{"status":429,"error":"Too many requests from this IP address."}""")
            ),
            Api(
                "429-retry-after",
                Answer
                    .Json(429, """{"status":429,"error":"Too many requests from this IP address."}""")
                    .With("Retry-After", "1")
            ),
            Api("429-html", Answer.Html(429, "<html><body>Too Many Requests</body></html>")),
            Api("500", Answer.Json(500, """{"message":"Server Error"}""")),
            Api("500-html", Answer.Html(500, "<html><body>Whoops</body></html>")),
            Api("502", Answer.Html(502, "<html><body>Bad Gateway</body></html>")),
            Api("503", Answer.Html(503, "<html><body>Service Unavailable</body></html>")),
            Api("504", Answer.Html(504, "<html><body>Gateway Time-out</body></html>")),
            Api("520", Answer.Html(520, "<html><body>Web server is returning an unknown error</body></html>")),
            Api("524", Answer.Html(524, "<html><body>A timeout occurred</body></html>")),
            Api("hangs", Answer.Json(200, "") with { Hangs = true }),
            Api("cut-at-once", Answer.Json(200, "{}") with { CutAfter = 0 }),
            new("cut-half-way", Door.Api, answer => answer with { CutAfter = answer.Body.Length / 2 }),
            new("slow", Door.Api, answer => answer with { Delay = Slow }),
            new(
                "drips",
                Door.Api,
                answer =>
                    answer with
                    {
                        PieceSize = Math.Max(1, answer.Body.Length / 20),
                        PieceDelay = TimeSpan.FromMilliseconds(20),
                    }
            ),
        ];

    private static Fault Token(string name, Answer instead) => new(name, Door.Token, _ => instead) { Free = true };

    private static Fault Api(string name, Answer instead) => new(name, Door.Api, _ => instead) { Free = true };
}
