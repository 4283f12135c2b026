using System.Text;

namespace AzerothsTopTalent.Data;

/// <summary>
/// Knows every secret of the run and takes it out of any text. Messages are built from text of the service and of the
/// framework, and either may quote what was sent.
/// </summary>
public sealed class Redactor
{
    private const string Mask = "[redacted]";
    private readonly Lock gate = new();
    private string[] secrets = [];

    /// <summary>From now on this secret, also url- and base64-encoded, is masked.</summary>
    public void Hide(string? secret)
    {
        // Shorter texts are part of ordinary words; no client id, secret or token is that short.
        if (secret is null || secret.Length < 4)
            return;
        lock (gate)
        {
            secrets =
            [
                .. secrets
                    .Append(secret)
                    .Append(Uri.EscapeDataString(secret))
                    .Append(Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)))
                    .Distinct()
                    .OrderByDescending(text => text.Length),
            ];
        }
    }

    /// <summary>The text without any secret, safe to print, one line.</summary>
    public string Clean(string? text, int limit = 200)
    {
        if (text is null)
            return "";
        foreach (var secret in secrets)
            text = text.Replace(secret, Mask, StringComparison.Ordinal);
        return Text.Clean(text, limit);
    }
}
