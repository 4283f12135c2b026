using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace AzerothsTopTalent.Sandbox.Service;

/// <summary>Sends an answer the way it says: late, in pieces, cut off, or not at all.</summary>
internal static class AnswerWriter
{
    private const int WorthPacking = 2_000;

    public static bool AcceptsGzip(HttpRequest request) =>
        request.Headers.AcceptEncoding.Any(v => v?.Contains("gzip", StringComparison.OrdinalIgnoreCase) == true);

    public static async Task Write(HttpContext context, Answer answer, bool compress)
    {
        try
        {
            await Send(context, answer, compress);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client gave up waiting, as it should.
        }
    }

    private static async Task Send(HttpContext context, Answer answer, bool compress)
    {
        var gone = context.RequestAborted;
        if (answer.Hangs)
        {
            await Task.Delay(Timeout.Infinite, gone);
        }

        if (answer.Delay > TimeSpan.Zero)
        {
            await Task.Delay(answer.Delay, gone);
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        var body = answer.Body;
        if (compress && body.Length > WorthPacking && AcceptsGzip(context.Request))
        {
            body = Pack(body);
            context.Response.Headers.ContentEncoding = "gzip";
        }

        if (answer.Status != StatusCodes.Status304NotModified)
        {
            context.Response.ContentLength = body.Length;
            await SendBody(context, answer, body, gone);
        }
    }

    private static async Task SendBody(
        HttpContext context,
        Answer answer,
        ReadOnlyMemory<byte> body,
        CancellationToken gone
    )
    {
        if (answer.CutAfter is { } bytes)
        {
            await context.Response.Body.WriteAsync(body[..Math.Min(bytes, body.Length)], gone);
            await context.Response.Body.FlushAsync(gone);
            context.Abort();
            return;
        }

        var piece = answer.PieceSize > 0 ? answer.PieceSize : Math.Max(1, body.Length);
        for (var start = 0; start < body.Length; start += piece)
        {
            await context.Response.Body.WriteAsync(body.Slice(start, Math.Min(piece, body.Length - start)), gone);
            if (answer.PieceDelay > TimeSpan.Zero)
            {
                await context.Response.Body.FlushAsync(gone);
                await Task.Delay(answer.PieceDelay, gone);
            }
        }
    }

    private static byte[] Pack(ReadOnlyMemory<byte> body)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest))
        {
            gzip.Write(body.Span);
        }

        return target.ToArray();
    }
}
