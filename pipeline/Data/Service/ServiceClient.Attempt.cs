using System.Net;
using System.Net.Http.Headers;
using System.Security.Authentication;
using System.Text.Json;
using Polly.Timeout;

namespace AzerothsTopTalent.Data;

/// <content>One attempt of one request.</content>
internal sealed partial class ServiceClient
{
    private int serverErrorsInRow;
    private int renewedAfterServerError;

    private async Task<Result<object>> AttemptAsync<TData, TValue>(
        ServiceRequest<TData, TValue> request,
        CancellationToken cancellation
    )
        where TData : class, IHasRateLimit
    {
        Result<object> result;
        try
        {
            result = await attemptPipeline
                .ExecuteAsync(
                    static async (state, inner) =>
                        await state.Client.ExchangeAsync(state.Request, inner).ConfigureAwait(false),
                    (Client: this, Request: request),
                    cancellation
                )
                .ConfigureAwait(false);
        }
        catch (TimeoutRejectedException)
        {
            result = Failures.AttemptTimedOut(settings.AttemptTimeout);
        }
        catch (HttpRequestException exception)
        {
            result = OfNetwork(exception);
        }
        catch (IOException)
        {
            // The connection ended within the body.
            result = Failures.TruncatedBody();
        }
        catch (InvalidDataException)
        {
            // A body that claims to be compressed and is not.
            result = Failures.NotJson();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            result = Failures.Unreachable(settings.Address, "no connection in time");
        }
        Learn(result.Failure);
        return result;
    }

    private async Task<Result<object>> ExchangeAsync<TData, TValue>(
        ServiceRequest<TData, TValue> request,
        CancellationToken cancellation
    )
        where TData : class, IHasRateLimit
    {
        var got = await tokens.GetAsync(cancellation).ConfigureAwait(false);
        if (!got.Has(out var token, out var failure))
            return failure;
        var (result, refusal) = await PostAsync(request, token, cancellation).ConfigureAwait(false);
        if (refusal is not { } status)
            return result;

        var renewed = await tokens.RenewAsync(token, cancellation).ConfigureAwait(false);
        if (!renewed.Has(out var fresh, out failure))
            return failure is null ? result : failure;
        (result, refusal) = await PostAsync(request, fresh, cancellation).ConfigureAwait(false);
        return refusal is not null && status != HttpStatusCode.InternalServerError
            ? Failures.NotAuthorized(status)
            : result;
    }

    /// <summary>The result, and the status if another token might help.</summary>
    private async Task<(Result<object> Result, HttpStatusCode? Refusal)> PostAsync<TData, TValue>(
        ServiceRequest<TData, TValue> request,
        string token,
        CancellationToken cancellation
    )
        where TData : class, IHasRateLimit
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.Address, "api/v2/client"));
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        message.Content = new ByteArrayContent(RequestBody.Write(request.Operation, request.Variables));
        message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        Interlocked.Increment(ref requests);
        if (request.IsPage)
            Interlocked.Increment(ref pages);
        using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation)
            .ConfigureAwait(false);
        if (response.Content.Headers.ContentLength > ServiceLimits.AnswerBytes)
            return (Failures.TooLarge("The answer", ServiceLimits.AnswerBytes), null);
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var body = await Body.ReadAsync(stream, ServiceLimits.AnswerBytes, cancellation).ConfigureAwait(false);
        if (body is null)
            return (Failures.TooLarge("The answer", ServiceLimits.AnswerBytes), null);
        if (AnswerCheck.RefusesToken(response.StatusCode, body.Bytes))
            return (Failures.NotAuthorized(response.StatusCode), response.StatusCode);
        if (AnswerCheck.Status(response, body.Bytes, redactor) is { } failure)
            return (failure, MayBeRevoked(response.StatusCode) ? response.StatusCode : null);
        Interlocked.Exchange(ref serverErrorsInRow, 0);
        return (Read(request, body.Bytes, response.Headers.RetryAfter?.Delta), null);
    }

    private Result<object> Read<TData, TValue>(
        ServiceRequest<TData, TValue> request,
        ReadOnlySpan<byte> body,
        TimeSpan? retryAfter
    )
        where TData : class, IHasRateLimit
    {
        Envelope<TData>? envelope;
        try
        {
            envelope = JsonSerializer.Deserialize(body, request.Json);
        }
        catch (JsonException exception)
        {
            return JsonCheck.Explain(body, exception);
        }
        if (envelope is null)
            return Failures.UnexpectedShape("null");
        if (envelope.Data?.RateLimitData is { } reading)
            Learn(reading);
        if (AnswerCheck.ErrorText(envelope.Error) is { Length: > 0 } error)
            return AnswerCheck.FromErrorText(redactor.Clean(error), retryAfter);
        if (envelope.Errors is { Count: > 0 } errors && !(request.AcceptsPartialData && envelope.Data is not null))
            return AnswerCheck.FromErrorText(redactor.Clean(errors[0].Message), retryAfter);
        if (envelope.Data is null)
            return Failures.UnexpectedShape("no data");
        var read = request.Read(envelope.Data);
        return read.Has(out var value, out var failure) ? value : failure;
    }

    private Failure OfNetwork(HttpRequestException exception) =>
        exception switch
        {
            { HttpRequestError: HttpRequestError.SecureConnectionError }
            or { InnerException: AuthenticationException } => Failures.TlsFailed(settings.Address),
            { HttpRequestError: HttpRequestError.ResponseEnded } => Failures.TruncatedBody(),
            { HttpRequestError: not HttpRequestError.ConnectionError, InnerException: IOException } =>
                Failures.TruncatedBody(),
            { HttpRequestError: HttpRequestError.NameResolutionError } => Failures.Unreachable(
                settings.Address,
                "its name is not known"
            ),
            _ => Failures.Unreachable(settings.Address, "the connection was refused or broke"),
        };

    /// <summary>A revoked token was seen to give server errors. One new token per run is worth the doubt, after the second in a row.</summary>
    private bool MayBeRevoked(HttpStatusCode status) =>
        status == HttpStatusCode.InternalServerError
        && Interlocked.Increment(ref serverErrorsInRow) >= 2
        && Interlocked.Exchange(ref renewedAfterServerError, 1) == 0;

    private void Learn(RateLimitDto reading)
    {
        Budget.Read(
            reading.LimitPerHour,
            reading.PointsSpentThisHour,
            TimeSpan.FromSeconds(Math.Clamp(reading.PointsResetIn, 0, 3600))
        );
        var left = Budget.Left;
        var resetIn = Math.Max(0, (Budget.ResetAt - time.GetUtcNow())?.TotalSeconds ?? 0);
        report(
            new BudgetRead(Math.Round(left, 1), Budget.Limit, Math.Round(resetIn), Math.Round(Budget.CostPerRequest, 2))
        );
    }

    private void Learn(Failure? failure)
    {
        if (failure is null)
            gate.Succeeded();
        else if (failure.Kind == FailureKind.Throttled || failure.IsOutage)
            gate.Strained();
        if (failure is { Kind: FailureKind.BudgetSpent })
            Budget.MarkSpent(failure.RetryAfter);
    }
}
