using System.Collections.Concurrent;
using System.Net;
using AzerothsTopTalent.Sandbox.Faults;
using AzerothsTopTalent.Sandbox.Service;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AzerothsTopTalent.Sandbox;

/// <summary>
/// The embedded service: a real HTTP server on the loopback with the live host's paths (<c>/oauth/token</c>,
/// <c>/api/v2/client</c>) and the talents file. Everything it says is made up by <see cref="World"/>.
/// </summary>
public sealed class SandboxServer : IAsyncDisposable
{
    public const string TreesPath = "/static/data/live/talents.json";

    private readonly SandboxOptions options;
    private readonly GraphQlService graphQl;
    private readonly TreeShelf trees;
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Request> requests = new();
    private int number;
    private int atOnce;

    private SandboxServer(SandboxOptions options)
    {
        this.options = options;
        World = new SandboxWorld(options.Seed, options.Patch);
        Ledger = new PointsLedger(options.Clock, options.LimitPerHour);
        Tokens = new TokenDesk(options.ClientId, options.ClientSecret);
        graphQl = new GraphQlService(SandboxSchema.Create(World, Ledger), Ledger);
        trees = new TreeShelf(World, options.TreesModified ?? options.Clock.GetUtcNow().AddDays(-1));
        foreach (var fault in options.Faults)
        {
            Faults.Add(fault);
        }

        app = Build();
    }

    /// <summary>Where <c>/oauth/token</c> and <c>/api/v2/client</c> are; what <c>WCL_BASE_URL</c> would name.</summary>
    public Uri BaseAddress { get; private set; } = new("http://127.0.0.1/");

    /// <summary>The talents file; what <c>TALENT_TREES_URL</c> would name. With <c>.gz</c> appended: the packed file.</summary>
    public Uri TreesAddress => new(BaseAddress, TreesPath);

    public string ClientId => options.ClientId;

    public string ClientSecret => options.ClientSecret;

    public SandboxWorld World { get; }

    public PointsLedger Ledger { get; }

    public TokenDesk Tokens { get; }

    public FaultQueue Faults { get; } = new();

    /// <summary>Every request so far, in the order they came in.</summary>
    public IReadOnlyList<Request> Requests => [.. requests];

    /// <summary>The most API requests that were ever being answered at one time.</summary>
    public int MostAtOnce { get; private set; }

    public static async Task<SandboxServer> StartAsync(
        SandboxOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        var server = new SandboxServer(options ?? new SandboxOptions());
        await server.app.StartAsync(cancellation);
        server.BaseAddress = new Uri(server.app.Urls.First().TrimEnd('/') + "/");
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ApplicationName = "AzerothsTopTalent.Sandbox" }
        );
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
            // Slow answers are ours to give; the server must not cut them short.
            kestrel.Limits.MinResponseDataRate = null;
        });
        var built = builder.Build();
        built.Run(Handle);
        return built;
    }

    private async Task Handle(HttpContext context)
    {
        var door = DoorOf(context.Request);
        if (door is null)
        {
            await AnswerWriter.Write(context, Answer.Html(404, "<html><body>Not Found</body></html>"), false);
            return;
        }

        var body = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
        var request = new Request(Interlocked.Increment(ref number), door.Value, body, options.Clock.GetUtcNow());
        requests.Enqueue(request);
        var busy = Interlocked.Increment(ref atOnce);
        try
        {
            MostAtOnce = Math.Max(MostAtOnce, busy);
            await AnswerWriter.Write(context, Answered(context, request, busy), options.Compress && door == Door.Api);
        }
        finally
        {
            Interlocked.Decrement(ref atOnce);
        }
    }

    private Answer Answered(HttpContext context, Request request, int busy)
    {
        var fault = Faults.Take(request);
        var answer = fault?.Free == true ? Answer.Json(200, "{}") : Usual(context, request, busy);
        return fault?.Change(answer) ?? answer;
    }

    private Answer Usual(HttpContext context, Request request, int busy)
    {
        string? authorization = context.Request.Headers.Authorization;
        return request.Door switch
        {
            Door.Token => Tokens.Give(authorization, FormReader.Read(request.Body)),
            Door.Trees => trees.Give(
                context.Request.Path.Value!.EndsWith(".gz", StringComparison.Ordinal),
                context.Request.Headers.IfNoneMatch,
                AnswerWriter.AcceptsGzip(context.Request)
            ),
            _ => Tokens.Check(authorization)
                ?? (busy > options.MostAtOnce ? Turned() : graphQl.Answer(request.Body)) with
                {
                    Delay = options.Latency,
                },
        };
    }

    private static Answer Turned() =>
        Answer.Json(429, """{"status":429,"error":"Too many requests from this IP address."}""");

    private static Door? DoorOf(HttpRequest request) =>
        request.Path.Value switch
        {
            "/oauth/token" when HttpMethods.IsPost(request.Method) => Door.Token,
            "/api/v2/client" when HttpMethods.IsPost(request.Method) => Door.Api,
            TreesPath or TreesPath + ".gz" when HttpMethods.IsGet(request.Method) => Door.Trees,
            _ => null,
        };
}
