using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace AzerothsTopTalent.Data;

/// <summary>
/// The access token: from the cache, else by client credentials. Asked for when first needed, renewed at most once when
/// the service no longer takes it. Thread-safe.
/// </summary>
internal sealed class TokenSource(
    HttpClient http,
    Uri address,
    Credentials credentials,
    TokenCache cache,
    Redactor redactor,
    TimeProvider time
) : IDisposable
{
    private const int MaxAnswer = 64 * 1024;
    private readonly SemaphoreSlim turn = new(1, 1);
    private string? token;
    private bool renewed;

    /// <summary>Token requests sent.</summary>
    public int Requests { get; private set; }

    public async Task<Result<string>> GetAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            token ??= cache.Read(time.GetUtcNow());
            if (token is not null)
            {
                redactor.Hide(token);
                return token;
            }
            return await MintAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>A token other than the refused one, or null when renewing has been tried already.</summary>
    public async Task<Result<string?>> RenewAsync(string refused, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (token is not null && token != refused)
                return token;
            if (renewed)
                return (string?)null;
            cache.Forget();
            token = null;
            var minted = await MintAsync(cancellation).ConfigureAwait(false);
            if (!minted.Has(out var fresh, out var failure))
                return failure;
            renewed = true;
            return fresh;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<Result<string>> MintAsync(CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "oauth/token"));
        var pair = Encoding.UTF8.GetBytes($"{credentials.ClientId}:{credentials.ClientSecret}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(pair));
        redactor.Hide(credentials.ClientSecret);
        redactor.Hide(request.Headers.Authorization.Parameter);
        request.Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]);
        Requests++;
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation)
            .ConfigureAwait(false);
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var body = await Body.ReadAsync(stream, MaxAnswer, cancellation).ConfigureAwait(false);
        if (body is null)
            return Failures.TooLarge("The answer to the login", MaxAnswer);
        if (response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized)
            return Failures.CredentialsRefused(response.StatusCode, AnswerCheck.ErrorText(body.Bytes, redactor));
        if (AnswerCheck.Status(response, body.Bytes, redactor) is { } failure)
            return Failures.AtLogin(failure);
        return Keep(body.Bytes);
    }

    private Result<string> Keep(ReadOnlySpan<byte> answer)
    {
        TokenDto? minted;
        try
        {
            minted = JsonSerializer.Deserialize(answer, ServiceJson.Default.TokenDto);
        }
        catch (JsonException exception)
        {
            return Failures.AtLogin(JsonCheck.Explain(answer, exception));
        }
        if (string.IsNullOrWhiteSpace(minted?.AccessToken) || minted.AccessToken.Any(c => c is <= ' ' or > '~'))
            return Failures.UnexpectedShape("a login without a token");
        token = minted.AccessToken;
        redactor.Hide(token);
        var lifetime = TimeSpan.FromSeconds(Math.Clamp(minted.ExpiresIn ?? 3600, 0, 400L * 24 * 3600));
        cache.Write(token, time.GetUtcNow() + lifetime);
        return token;
    }
}
