using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using AzerothsTopTalent.Sandbox;

namespace AzerothsTopTalent.Tool.Tests.Sandbox;

/// <summary>A few plain lines of HTTP: what any client of the live service would send.</summary>
internal sealed class SandboxClient(SandboxServer server) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = server.BaseAddress };

    public HttpClient Http => http;

    public async Task<SandboxClient> SignIn()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "oauth/token")
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.ClientId}:{server.ClientSecret}"))
        );
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var token = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            (string)token["access_token"]!
        );
        return this;
    }

    public async Task<HttpResponseMessage> Post(string query, object? variables = null) =>
        await http.PostAsJsonAsync("api/v2/client", new { query, variables }, TestContext.Current.CancellationToken);

    public async Task<JsonNode> Query(string query, object? variables = null)
    {
        using var response = await Post(query, variables);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    public void Dispose() => http.Dispose();
}
