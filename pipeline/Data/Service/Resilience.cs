using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace AzerothsTopTalent.Data;

/// <summary>The Polly pipelines: total time-out, retry with jitter, circuit breaker; and the time-out of one attempt.</summary>
internal static class Resilience
{
    /// <summary>A throttled address needs longer pauses than a hiccup.</summary>
    private const int ThrottleFactor = 5;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(60);

    public static ResiliencePipeline<Result<object>> Request(
        ServiceSettings settings,
        TimeProvider time,
        Action<string, int, TimeSpan, Failure> onRetry
    )
    {
        // Jitter needs no secrecy, and a seed makes runs repeatable.
        var random = new Random(settings.Seed);
        var randomGate = new Lock();
        return new ResiliencePipelineBuilder<Result<object>> { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { Timeout = settings.TotalTimeout })
            .AddRetry(
                new RetryStrategyOptions<Result<object>>
                {
                    MaxRetryAttempts = ServiceLimits.Retries,
                    Delay = settings.RetryDelay,
                    MaxDelay = LongestDelay,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Randomizer = NextRandom,
                    ShouldHandle = args => new(args.Outcome.Result.Failure is { IsTransient: true }),
                    DelayGenerator = args => new(ThrottleDelay(args, settings)),
                    OnRetry = args =>
                    {
                        if (args.Outcome.Result.Failure is { } failure)
                            onRetry(args.Context.OperationKey ?? "", args.AttemptNumber + 1, args.RetryDelay, failure);
                        return default;
                    },
                }
            )
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions<Result<object>>
                {
                    FailureRatio = 0.9,
                    MinimumThroughput = 12,
                    SamplingDuration = TimeSpan.FromMinutes(2),
                    BreakDuration = settings.BreakDuration,
                    ShouldHandle = args => new(args.Outcome.Result.Failure is { IsOutage: true }),
                }
            )
            .Build();

        double NextRandom()
        {
            // Retries of parallel requests share the generator, which is not thread-safe.
            lock (randomGate)
            {
#pragma warning disable CA5394 // Not for security: it only spreads retries in time.
                return random.NextDouble();
#pragma warning restore CA5394
            }
        }
    }

    public static ResiliencePipeline Attempt(ServiceSettings settings, TimeProvider time) =>
        new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { Timeout = settings.AttemptTimeout })
            .Build();

    private static TimeSpan? ThrottleDelay(RetryDelayGeneratorArguments<Result<object>> args, ServiceSettings settings)
    {
        if (args.Outcome.Result.Failure is not { Kind: FailureKind.Throttled } failure)
            return null;
        var delay = settings.RetryDelay * (ThrottleFactor * Math.Pow(2, args.AttemptNumber));
        // The service's own hint has been wrong by a quarter of an hour: it can shorten the pause, not stretch it.
        if (failure.RetryAfter is { } hint && hint > TimeSpan.Zero && hint < delay)
            delay = hint;
        return delay < LongestDelay ? delay : LongestDelay;
    }
}
