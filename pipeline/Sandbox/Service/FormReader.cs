using System.Net;

namespace AzerothsTopTalent.Sandbox.Service;

internal static class FormReader
{
    /// <summary>A form's fields; the last of two with one name wins.</summary>
    public static Dictionary<string, string> Read(string body)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in body.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            fields[WebUtility.UrlDecode(parts[0])] = parts.Length == 2 ? WebUtility.UrlDecode(parts[1]) : "";
        }

        return fields;
    }
}
