using System.Text;
using System.Text.Json.Nodes;

namespace AzerothsTopTalent.Sandbox.Service;

/// <summary>
/// An HTTP answer before it is sent, so that a fault can change any of it: what it says, how slowly it comes, whether it
/// comes to an end.
/// </summary>
public sealed record Answer(int Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Waited before the first byte.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>The connection is cut after so many bytes of the body; the length promised is the whole body's.</summary>
    public int? CutAfter { get; init; }

    /// <summary>Nothing is ever sent: the client has to give up.</summary>
    public bool Hangs { get; init; }

    /// <summary>The body comes in pieces this small, <see cref="PieceDelay"/> apart; 0 for all at once.</summary>
    public int PieceSize { get; init; }

    public TimeSpan PieceDelay { get; init; }

    public static Answer Json(int status, string body) => new(status, "application/json", Encoding.UTF8.GetBytes(body));

    public static Answer Html(int status, string body) =>
        new(status, "text/html; charset=UTF-8", Encoding.UTF8.GetBytes(body));

    public Answer With(string header, string value) =>
        this with
        {
            Headers = new Dictionary<string, string>(Headers) { [header] = value },
        };

    /// <summary>The same answer with its JSON body changed in place.</summary>
    public Answer Rewritten(Action<JsonNode> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var node = JsonNode.Parse(Body.Span)!;
        change(node);
        return this with { Body = Encoding.UTF8.GetBytes(node.ToJsonString()) };
    }
}
