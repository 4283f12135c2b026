using System.Collections.Concurrent;
using System.Text;
using AzerothsTopTalent.Sandbox.World;

namespace AzerothsTopTalent.Sandbox.Service;

/// <summary>Gives tokens for client credentials (by header or in the form) and knows the ones it gave.</summary>
public sealed class TokenDesk(string clientId, string clientSecret)
{
    private readonly ConcurrentDictionary<string, TokenState> tokens = new(StringComparer.Ordinal);
    private int given;

    /// <summary>How many tokens were given out.</summary>
    public int Given => given;

    /// <summary>Makes every token given so far one that ran out (401) or was taken back (500).</summary>
    public void Void(TokenState state)
    {
        foreach (var token in tokens.Keys)
        {
            tokens[token] = state;
        }
    }

    internal Answer Give(string? authorization, IReadOnlyDictionary<string, string> form)
    {
        var (id, secret) =
            Credentials(authorization)
            ?? (form.GetValueOrDefault("client_id"), form.GetValueOrDefault("client_secret"));
        if (string.IsNullOrEmpty(id))
        {
            return Answer.Json(
                400,
                """{"error":"invalid_request","error_description":"The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed.","hint":"Check the `client_id` parameter","message":"The request is malformed."}"""
            );
        }

        if (form.GetValueOrDefault("grant_type") != "client_credentials")
        {
            return Answer.Json(
                400,
                """{"error":"unsupported_grant_type","hint":"Check that all required parameters have been provided","message":"The authorization grant type is not supported by the authorization server."}"""
            );
        }

        if (id != clientId || secret != clientSecret)
        {
            return Answer.Json(
                401,
                """{"error":"invalid_client","error_description":"Client authentication failed","message":"Client authentication failed"}"""
            );
        }

        var token = NewToken(Interlocked.Increment(ref given));
        tokens[token] = TokenState.Good;
        return Answer.Json(200, $$"""{"token_type":"Bearer","expires_in":31104000,"access_token":"{{token}}"}""");
    }

    /// <summary>Null where the token is good, else the service's refusal.</summary>
    internal Answer? Check(string? authorization)
    {
        const string Scheme = "Bearer ";
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
        {
            return Answer.Json(404, """{"message":""}""");
        }

        return tokens.GetValueOrDefault(authorization[Scheme.Length..].Trim(), TokenState.Expired) switch
        {
            TokenState.Good => null,
            TokenState.Revoked => Answer.Json(500, """{"message":"Server Error"}"""),
            _ => Answer.Json(401, """{"error":"Unauthenticated."}"""),
        };
    }

    private static (string? Id, string? Secret)? Credentials(string? authorization)
    {
        const string Scheme = "Basic ";
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        var buffer = new byte[authorization.Length];
        if (!Convert.TryFromBase64String(authorization[Scheme.Length..].Trim(), buffer, out var length))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(buffer, 0, length).Split(':', 2);
        return (parts[0], parts.Length == 2 ? parts[1] : "");
    }

    private static string NewToken(int number)
    {
        var random = Prng.For(11, number);
        return "sandbox." + string.Concat(Enumerable.Range(0, 8).Select(_ => random.Next().ToString("x16")));
    }
}
