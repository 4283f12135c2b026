using AzerothsTopTalent.Data;
using AzerothsTopTalent.Sandbox;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Generating;

/// <summary>
/// Decides where a run's data comes from. Credentials mean the live service, or the one WCL_BASE_URL names; none at all
/// means the sandbox. Half of anything is a mistake to be told, never a reason to fall back.
/// </summary>
internal static class OriginFinder
{
    public const string BaseName = "WCL_BASE_URL";
    public const string TreesName = "TALENT_TREES_URL";

    public static Uri LiveTrees { get; } = new("https://www.raidbots.com/static/data/live/talents.json");

    /// <param name="host">The world outside.</param>
    /// <param name="settings">The environment's settings, with the .env file behind it.</param>
    /// <param name="wish">What the command line asks for.</param>
    /// <param name="sandbox">How the sandbox behaves, where it comes to that.</param>
    /// <param name="cancellation">Stops the start of the sandbox.</param>
    public static async Task<OriginResult> Find(
        ToolHost host,
        Settings settings,
        OriginWish wish,
        SandboxOptions sandbox,
        CancellationToken cancellation
    )
    {
        if (wish == OriginWish.Sandbox)
        {
            return OriginResult.Of(await Origin.OfSandbox(sandbox, cancellation));
        }

        if (
            !TryAddress(settings, BaseName, HostRule.LiveService, out var service, out var problem)
            || !TryAddress(settings, TreesName, LiveTrees, out var trees, out problem)
        )
        {
            return OriginResult.Refused(ExitCodes.Usage, problem);
        }

        var found = CredentialsSource.Find(
            host.Environment,
            settings.DotEnv,
            wish == OriginWish.Live ? Asker(host) : null
        );
        if (found.Failure is { } failure)
        {
            return OriginResult.Refused(ExitCode.Of(failure), failure.Message);
        }

        if (found.Value is { } credentials)
        {
            return OriginResult.Of(new Origin("warcraftlogs", service, trees, credentials));
        }

        return wish == OriginWish.Live ? OriginResult.Refused(ExitCodes.Credentials, NoCredentials)
            : settings.Read(BaseName) is not null ? Named(service, trees)
            : settings.Read(TreesName) is not null
                ? OriginResult.Refused(
                    ExitCodes.Usage,
                    $"{TreesName} is set, but without credentials the rankings come from the sandbox, which has trees of its own. Unset it, or set {BaseName} as well."
                )
            : OriginResult.Of(await Origin.OfSandbox(sandbox, cancellation));
    }

    private static string NoCredentials =>
        $"no credentials. Make a client at https://www.warcraftlogs.com/api/clients and set {CredentialsSource.IdName} and {CredentialsSource.SecretName}, in the environment or in a file .env.";

    // A service on this machine that needs no account gets the sandbox's own pair, which is no secret.
    private static OriginResult Named(Uri service, Uri trees)
    {
        var open = new SandboxOptions();
        return service.IsLoopback
            ? OriginResult.Of(
                new Origin("warcraftlogs", service, trees, new Credentials(open.ClientId, open.ClientSecret))
            )
            : OriginResult.Refused(
                ExitCodes.Credentials,
                $"{BaseName} names {service.Host}, but there are {NoCredentials}"
            );
    }

    internal static bool TryAddress(Settings settings, string name, Uri missing, out Uri address, out string problem)
    {
        address = missing;
        problem = "";
        if (settings.Read(name) is not { } text)
        {
            return true;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var given) && given.Scheme is "http" or "https" or "file")
        {
            // Without the last slash the last part of the path would be replaced, not extended.
            address = name == BaseName && !given.AbsolutePath.EndsWith('/') ? new Uri(given.AbsoluteUri + "/") : given;
            return true;
        }

        problem = $"{name} is not an address: it must begin with https:// (or http:// on this machine).";
        return false;
    }

    private static Func<string, string?>? Asker(ToolHost host) =>
        !host.InputIsTerminal
            ? null
            : name =>
            {
                host.Error.Write($"{name}: ");
                return name == CredentialsSource.SecretName && host.ReadSecret is { } read
                    ? read()
                    : host.Input.ReadLine();
            };
}
