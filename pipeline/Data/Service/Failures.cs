using System.Net;

namespace AzerothsTopTalent.Data;

/// <summary>The messages of all failures in one place, so that each is its own and none is said twice.</summary>
public static partial class Failures
{
    public static Failure HalfCredentials(string present, string missing) =>
        new(
            FailureKind.HalfCredentials,
            $"{present} is set but {missing} is not. Set both (environment or .env), or neither to use the sandbox."
        );

    public static Failure NoCredentials() =>
        new(
            FailureKind.NoCredentials,
            "WarcraftLogs needs a client: create one at https://www.warcraftlogs.com/api/clients and set WCL_CLIENT_ID and WCL_CLIENT_SECRET."
        );

    public static Failure UntrustedHost(Uri address, string why) =>
        new(FailureKind.UntrustedHost, $"Credentials are not sent to {Host(address)}: {why}.");

    public static Failure CredentialsRefused(HttpStatusCode status, string detail) =>
        new(
            FailureKind.CredentialsRefused,
            $"The service refused the client credentials ({(int)status}{Tail(detail)}). Check WCL_CLIENT_ID and WCL_CLIENT_SECRET."
        );

    /// <summary>Something that went wrong before anything was asked.</summary>
    public static Failure AtLogin(Failure failure) => failure with { Message = $"The login failed. {failure.Message}" };

    public static Failure NotAuthorized(HttpStatusCode status) =>
        new(
            FailureKind.NotAuthorized,
            $"The service does not accept its own fresh token ({(int)status}). The client may have been deleted or revoked; create a new one."
        );

    public static Failure BudgetSpent(TimeSpan? reset, string when) =>
        new(FailureKind.BudgetSpent, $"This hour's points are spent. {when}", reset);

    public static Failure Throttled(string detail) =>
        new(
            FailureKind.Throttled,
            $"The service asks this address to slow down (429{Tail(detail)}). Points are left; try again in a few minutes, with --parallel 1."
        );

    public static Failure ServerError(HttpStatusCode status) =>
        new(FailureKind.ServerError, $"The service failed to answer ({(int)status}).");

    public static Failure GatewayError(HttpStatusCode status) =>
        new(
            FailureKind.GatewayError,
            $"The service is behind a gateway that cannot reach it ({(int)status}): likely maintenance."
        );

    public static Failure RequestRefused(HttpStatusCode status, string detail) =>
        new(FailureKind.RequestRefused, $"The service refused the request ({(int)status}{Tail(detail)}).");

    public static Failure Redirected(HttpStatusCode status) =>
        new(
            FailureKind.Redirected,
            $"The service answered with a redirect ({(int)status}), which is not followed: it would carry the token elsewhere. Check WCL_BASE_URL."
        );

    public static Failure HtmlBody(HttpStatusCode status) =>
        new(
            FailureKind.HtmlBody,
            $"A web page came back instead of data ({(int)status}): a gateway's challenge or error page. Try from another network if it stays."
        );

    public static Failure EmptyBody(HttpStatusCode status) =>
        new(FailureKind.EmptyBody, $"The service answered with nothing at all ({(int)status}).");

    public static Failure TruncatedBody() => new(FailureKind.TruncatedBody, "The answer broke off in the middle.");

    public static Failure NotJson() => new(FailureKind.NotJson, "The answer is not JSON.");

    public static Failure UnexpectedShape(string what) =>
        new(FailureKind.UnexpectedShape, $"The answer has a shape this version does not know: {what}.");

    public static Failure TooLarge(string what, long limit) =>
        new(FailureKind.TooLarge, $"{what} is larger than {limit / (1024 * 1024)} MB and was refused.");

    /// <summary>An error of the GraphQL layer: one that may pass, or one that stands.</summary>
    public static Failure GraphQl(string message)
    {
        var text = message.Length == 0 ? "an error without a message" : message.TrimEnd('.');
        var mayPass =
            message.Length == 0
            || message.Contains("internal", StringComparison.OrdinalIgnoreCase)
            || message.Contains("time", StringComparison.OrdinalIgnoreCase)
            || message.Contains("try again", StringComparison.OrdinalIgnoreCase);
        return mayPass
            ? new(FailureKind.GraphQlError, $"The service reports: {text}.")
            : new(FailureKind.GraphQlRefused, $"The service refuses the query: {text}.");
    }

    public static Failure RankingRefused(string message) =>
        new(FailureKind.RankingRefused, $"The service has no such ranking: {message}");

    public static Failure BrokenRows(int broken, int rows, string flaw) =>
        new(
            FailureKind.UnexpectedShape,
            $"{broken} of {rows} ranked players cannot be counted, most of them {flaw}; such a page is not believed."
        );

    public static Failure TalentsDoubted(int misfits, int players) =>
        new(
            FailureKind.UnexpectedShape,
            $"{misfits} of {players} ranked players came twice with talents that the trees do not hold, and no report bears it out; they are not counted. If a patch has just changed talents, name newer trees with TALENT_TREES_URL, or use --codes reports."
        );

    public static Failure UnknownEncounter(int encounter) =>
        new(FailureKind.UnknownEncounter, $"The service does not know encounter {encounter}.");

    public static Failure AttemptTimedOut(TimeSpan limit) =>
        new(FailureKind.AttemptTimedOut, $"No answer within {limit.TotalSeconds:0.#} s.");

    public static Failure TotalTimedOut(TimeSpan limit) =>
        new(FailureKind.TotalTimedOut, $"No usable answer within {limit.TotalSeconds:0.#} s, retries included.");

    public static Failure CircuitOpen() =>
        new(
            FailureKind.CircuitOpen,
            "The service failed again and again, so it is left alone for now. Try again later; what is done is kept."
        );

    public static Failure Unreachable(Uri address, string detail) =>
        new(FailureKind.Unreachable, $"{Host(address)} cannot be reached{Tail(detail, ": ")}. Check the network.");

    public static Failure TlsFailed(Uri address) =>
        new(
            FailureKind.TlsFailed,
            $"No safe connection to {Host(address)}: its certificate does not hold. Nothing was sent."
        );

    public static Failure Cancelled() => new(FailureKind.Cancelled, "Stopped on request.");

    private static string Host(Uri address) =>
        Text.Clean(address.IsAbsoluteUri ? address.Authority : address.ToString());

    private static string Tail(string detail, string before = ", ") => detail.Length == 0 ? "" : before + detail;
}
