namespace AzerothsTopTalent.Data;

/// <summary>An expected failure as a value.</summary>
/// <param name="Kind">What went wrong, for decisions.</param>
/// <param name="Message">One line for a person: what is wrong, where, what to do. Holds no secret and no control character.</param>
/// <param name="RetryAfter">When the service may answer again, where it is known.</param>
public sealed record Failure(FailureKind Kind, string Message, TimeSpan? RetryAfter = null)
{
    /// <summary>Whether asking again soon may help.</summary>
    public bool IsTransient =>
        Kind
            is FailureKind.Throttled
                or FailureKind.ServerError
                or FailureKind.GatewayError
                or FailureKind.HtmlBody
                or FailureKind.EmptyBody
                or FailureKind.TruncatedBody
                or FailureKind.NotJson
                or FailureKind.UnexpectedShape
                or FailureKind.GraphQlError
                or FailureKind.AttemptTimedOut
                or FailureKind.Unreachable;

    /// <summary>Whether the service as a whole is to blame, so that the circuit breaker counts it.</summary>
    public bool IsOutage =>
        Kind
            is FailureKind.ServerError
                or FailureKind.GatewayError
                or FailureKind.HtmlBody
                or FailureKind.EmptyBody
                or FailureKind.AttemptTimedOut
                or FailureKind.Unreachable;

    /// <summary>Whether the run as a whole must stop: the next request would meet the same failure.</summary>
    public bool StopsTheRun =>
        Kind
            is FailureKind.NoCredentials
                or FailureKind.HalfCredentials
                or FailureKind.UntrustedHost
                or FailureKind.CredentialsRefused
                or FailureKind.NotAuthorized
                or FailureKind.BudgetSpent
                or FailureKind.Throttled
                or FailureKind.CircuitOpen
                or FailureKind.Unreachable
                or FailureKind.TlsFailed
                or FailureKind.Redirected
                or FailureKind.DiskFull
                or FailureKind.ReadOnly
                or FailureKind.DiskError
                or FailureKind.InUse
                or FailureKind.Cancelled;
}
