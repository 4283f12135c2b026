using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace AzerothsTopTalent.Data;

/// <summary>
/// The WarcraftLogs service: GraphQL over HTTP, within the hour's budget. Every expected failure is a value; only
/// cancellation by the caller is thrown.
/// </summary>
internal sealed partial class ServiceClient : IDisposable
{
    private readonly ServiceSettings settings;
    private readonly TimeProvider time;
    private readonly Action<ProgressEvent> report;
    private readonly Redactor redactor;
    private readonly HttpClient http;
    private readonly TokenSource tokens;
    private readonly RequestGate gate;
    private readonly BudgetWait budgetWait;
    private readonly ResiliencePipeline<Result<object>> requestPipeline;
    private readonly ResiliencePipeline attemptPipeline;
    private int requests;
    private int pages;

    /// <param name="settings">Address, credentials, patience.</param>
    /// <param name="handler">The way to the network; not disposed.</param>
    /// <param name="redactor">Learns the secrets.</param>
    /// <param name="time">The clock of time-outs, retries and the budget.</param>
    /// <param name="report">Hears of retries, readings and waits.</param>
    public ServiceClient(
        ServiceSettings settings,
        HttpMessageHandler handler,
        Redactor redactor,
        TimeProvider time,
        Action<ProgressEvent> report
    )
    {
        this.settings = settings;
        this.time = time;
        this.report = report;
        this.redactor = redactor;
        redactor.Hide(settings.Credentials.ClientSecret);
        redactor.Hide(settings.Credentials.ClientId);
        http = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("AzerothsTopTalent", "0.1"));
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var cache = new TokenCache(settings.TokenFolder, settings.Address, settings.Credentials.ClientId);
        tokens = new TokenSource(http, settings.Address, settings.Credentials, cache, redactor, time);
        Budget = new Budget(time, settings.ReservePoints);
        gate = new RequestGate(settings.Parallel);
        budgetWait = new BudgetWait(time, report);
        requestPipeline = Resilience.Request(settings, time, OnRetry);
        attemptPipeline = Resilience.Attempt(settings, time);
    }

    public Budget Budget { get; }

    /// <summary>GraphQL requests sent, retries included.</summary>
    public int Requests => Volatile.Read(ref requests);

    /// <summary>Those of them that asked for rankings.</summary>
    public int Pages => Volatile.Read(ref pages);

    public async Task<Result<TValue>> SendAsync<TData, TValue>(
        ServiceRequest<TData, TValue> request,
        CancellationToken cancellation
    )
        where TData : class, IHasRateLimit
    {
        // A service that says "spent" again after each full wait will not be outwaited.
        const int mostWaits = 4;
        for (var waits = 0; ; waits++)
        {
            var result = await AdmitAndSendAsync(request, cancellation).ConfigureAwait(false);
            if (result.Failure is not { Kind: FailureKind.BudgetSpent } spent)
                return result;
            var reset = Budget.ResetAt ?? time.GetUtcNow();
            if (!settings.Wait || waits == mostWaits)
                return Failures.BudgetSpent(reset - time.GetUtcNow(), ComeBack(reset));
            await budgetWait.UntilAsync(reset, cancellation).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        tokens.Dispose();
        http.Dispose();
    }

    private async Task<Result<TValue>> AdmitAndSendAsync<TData, TValue>(
        ServiceRequest<TData, TValue> request,
        CancellationToken cancellation
    )
        where TData : class, IHasRateLimit
    {
        await gate.EnterAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (!Budget.TryAdmit(request.Weight))
                return Failures.BudgetSpent(null, "");
            try
            {
                var result = await RetryAsync(request, cancellation).ConfigureAwait(false);
                if (result.Has(out var value, out var failure))
                    return (TValue)value;
                return failure;
            }
            finally
            {
                Budget.Finish(request.Weight);
            }
        }
        finally
        {
            gate.Leave();
        }
    }

    private async Task<Result<object>> RetryAsync<TData, TValue>(
        ServiceRequest<TData, TValue> request,
        CancellationToken cancellation
    )
        where TData : class, IHasRateLimit
    {
        var context = ResilienceContextPool.Shared.Get(request.About, cancellation);
        try
        {
            return await requestPipeline
                .ExecuteAsync(
                    static async (context, state) =>
                        await state.Client.AttemptAsync(state.Request, context.CancellationToken).ConfigureAwait(false),
                    context,
                    (Client: this, Request: request)
                )
                .ConfigureAwait(false);
        }
        catch (TimeoutRejectedException)
        {
            return Failures.TotalTimedOut(settings.TotalTimeout);
        }
        catch (BrokenCircuitException)
        {
            return Failures.CircuitOpen();
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private void OnRetry(string about, int attempt, TimeSpan delay, Failure failure) =>
        report(new Retrying(about, attempt, Math.Round(delay.TotalSeconds, 1), failure.Message));

    private string ComeBack(DateTimeOffset reset)
    {
        var minutes = Math.Max(1, (int)Math.Ceiling((reset - time.GetUtcNow()).TotalMinutes));
        return $"Run again after {reset:HH:mm} UTC (in {minutes} min), or use --wait; it goes on from where it stopped.";
    }
}
