namespace AzerothsTopTalent.Data;

/// <summary>An OAuth client of WarcraftLogs. <see cref="ToString"/> shows neither part.</summary>
public sealed class Credentials(string clientId, string clientSecret)
{
    public string ClientId { get; } = clientId;

    public string ClientSecret { get; } = clientSecret;

    public override string ToString() => "WarcraftLogs client credentials";
}
