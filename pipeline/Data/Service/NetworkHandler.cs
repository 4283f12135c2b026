using System.Net;

namespace AzerothsTopTalent.Data;

/// <summary>The real way to the network.</summary>
public static class NetworkHandler
{
    /// <summary>No redirects, which would carry the token elsewhere; no cookies; compressed answers are unpacked.</summary>
    public static HttpMessageHandler Create() =>
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(15),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
}
