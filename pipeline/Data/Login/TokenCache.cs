using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AzerothsTopTalent.Data;

/// <summary>
/// Keeps the token between runs in the user's cache folder, readable by its owner alone. Tokens last a year, and minting
/// one may revoke the one before it. A cache that cannot be read or written is a cache miss, never an error.
/// </summary>
/// <param name="folder">The cache folder; null keeps nothing.</param>
/// <param name="service">The service the token is for; a token is never shown to another one.</param>
/// <param name="clientId">The client the token belongs to; only a digest of it is kept.</param>
public sealed class TokenCache(string? folder, Uri service, string clientId)
{
    private readonly string owner = Digest($"{service.Scheme}://{service.Authority}|{clientId}");

    private string? FilePath => folder is null ? null : Path.Combine(folder, $"token-{owner[..16]}.json");

    /// <summary>The kept token, or null when there is none that is good for another hour.</summary>
    public string? Read(DateTimeOffset now)
    {
        if (FilePath is not { } path)
            return null;
        try
        {
            if (!File.Exists(path))
                return null;
            var kept = JsonSerializer.Deserialize(File.ReadAllBytes(path), TokenCacheJson.Default.KeptToken);
            return kept is { Token.Length: > 0 } && kept.Owner == owner && kept.Expires > now.AddHours(1)
                ? kept.Token
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public void Write(string token, DateTimeOffset expires)
    {
        if (FilePath is not { } path)
            return;
        try
        {
            PrivateFolder.Create(folder!);
            var temporary = path + ".tmp";
            File.Delete(temporary);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(temporary, options))
                JsonSerializer.Serialize(file, new KeptToken(owner, token, expires), TokenCacheJson.Default.KeptToken);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next run asks for a token again.
        }
    }

    public void Forget()
    {
        try
        {
            if (FilePath is { } path)
                File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It stays, is refused again and replaced then.
        }
    }

    private static string Digest(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

internal sealed record KeptToken(string Owner, string Token, DateTimeOffset Expires);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeptToken))]
internal sealed partial class TokenCacheJson : JsonSerializerContext;
