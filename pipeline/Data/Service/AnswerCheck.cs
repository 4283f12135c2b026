using System.Net;
using System.Text;
using System.Text.Json;

namespace AzerothsTopTalent.Data;

/// <summary>Tells from status and body what kind of answer came back.</summary>
internal static class AnswerCheck
{
    /// <summary>The failure that the answer means whatever was asked, or null when its body is worth reading.</summary>
    public static Failure? Status(HttpResponseMessage response, ReadOnlySpan<byte> body, Redactor redactor)
    {
        var status = response.StatusCode;
        var code = (int)status;
        if (code is >= 300 and < 400)
            return Failures.Redirected(status);
        if (status == HttpStatusCode.TooManyRequests)
            return TooManyRequests(response, body, redactor);
        if (code is >= 520 and <= 530 || status is HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout)
            return Failures.GatewayError(status);
        if (code >= 500)
            return Failures.ServerError(status);
        if (IsBlank(body))
            return Failures.EmptyBody(status);
        if (IsHtml(body))
            return Failures.HtmlBody(status);
        if (code is < 200 or >= 300)
            return Failures.RequestRefused(status, ErrorText(body, redactor));
        return null;
    }

    /// <summary>Whether the answer says that the token is not taken. Without one the service answers 404 and an empty message.</summary>
    public static bool RefusesToken(HttpStatusCode status, ReadOnlySpan<byte> body) =>
        status == HttpStatusCode.Unauthorized
        || (status == HttpStatusCode.NotFound && Contains(body, "\"message\":\"\"") && !IsHtml(body))
        || (status == HttpStatusCode.OK && body.Length < 400 && Contains(body, "Unauthenticated"));

    /// <summary>The error text of a small JSON answer, clean and short; empty when there is none.</summary>
    public static string ErrorText(ReadOnlySpan<byte> body, Redactor redactor)
    {
        if (body.Length > 64 * 1024 || IsHtml(body))
            return "";
        try
        {
            var reader = new Utf8JsonReader(body);
            using var document = JsonDocument.ParseValue(ref reader);
            return redactor.Clean(ErrorText(document.RootElement), 120);
        }
        catch (JsonException)
        {
            return "";
        }
    }

    /// <summary>The text of an <c>error</c> member, whether it is a string or an object with a message.</summary>
    public static string ErrorText(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
            return element.GetString() ?? "";
        if (element.ValueKind != JsonValueKind.Object)
            return "";
        foreach (var name in new[] { "hint", "error_description", "message", "error" })
        {
            if (element.TryGetProperty(name, out var member) && ErrorText(member) is { Length: > 0 } text)
                return text;
        }
        return "";
    }

    /// <summary>The failure meant by an error text that came in place of data.</summary>
    public static Failure FromErrorText(string text, TimeSpan? retryAfter)
    {
        if (text.Contains("IP address", StringComparison.OrdinalIgnoreCase))
            return Failures.Throttled("too many requests from this address") with { RetryAfter = retryAfter };
        if (text.Contains("too many requests", StringComparison.OrdinalIgnoreCase))
            return Failures.BudgetSpent(retryAfter, "");
        return Failures.GraphQl(text);
    }

    private static Failure TooManyRequests(HttpResponseMessage response, ReadOnlySpan<byte> body, Redactor redactor)
    {
        var retryAfter = response.Headers.RetryAfter?.Delta;
        // The service says so in words when points are spent; a page or nothing at all is a gateway's.
        if (IsHtml(body) || IsBlank(body))
            return Failures.Throttled("by a gateway") with { RetryAfter = retryAfter };
        return Contains(body, "IP address")
            ? Failures.Throttled(ErrorText(body, redactor)) with
            {
                RetryAfter = retryAfter,
            }
            : Failures.BudgetSpent(retryAfter, "");
    }

    private static bool IsBlank(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8).IsEmpty;

    private static bool IsHtml(ReadOnlySpan<byte> body)
    {
        var start = body.TrimStart(" \t\r\n\uFEFF"u8);
        return !start.IsEmpty && start[0] == (byte)'<';
    }

    private static bool Contains(ReadOnlySpan<byte> body, string text) =>
        body[..Math.Min(body.Length, 4096)].IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
