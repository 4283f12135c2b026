namespace AzerothsTopTalent.Data;

/// <summary>Where credentials may be sent.</summary>
public static class HostRule
{
    public static Uri LiveService { get; } = new("https://www.warcraftlogs.com/");

    /// <summary>
    /// Null when credentials may go there: to the service's own domain by https, to this machine by either scheme, and
    /// to another host by https only when the user vouched for it.
    /// </summary>
    public static Failure? Check(Uri address, bool trustHost)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("https" or "http"))
            return Failures.UntrustedHost(address, "it is not an http(s) address");
        if (address.UserInfo.Length > 0)
            return Failures.UntrustedHost(
                address,
                "it carries a user name or password; put the client in WCL_CLIENT_ID and WCL_CLIENT_SECRET"
            );
        if (address.IsLoopback)
            return null;
        if (address.Scheme != "https")
            return Failures.UntrustedHost(address, "only https keeps the credentials secret on the way; use https://");
        if (IsService(address.Host) || trustHost)
            return null;
        return Failures.UntrustedHost(
            address,
            "it is not warcraftlogs.com; if you trust it with your credentials, add --trust-host"
        );
    }

    private static bool IsService(string host) =>
        host.Equals("warcraftlogs.com", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".warcraftlogs.com", StringComparison.OrdinalIgnoreCase);
}
