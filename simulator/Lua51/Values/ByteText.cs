using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace AzerothsTopTalent.Lua51;

/// <summary>
/// Bytes as .NET text and back without loss: a byte that is not UTF-8 becomes a lone surrogate U+DC80 to U+DCFF, which
/// no valid text holds. Messages are put together as text and must give the bytes of names as they were.
/// </summary>
internal static class ByteText
{
    private const char FirstEscape = '\uDC80';
    private const char LastEscape = '\uDCFF';

    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
            {
                text.Append(rune.ToString());
            }
            else
            {
                length = 1;
                text.Append((char)(FirstEscape + (bytes[0] - 0x80)));
            }

            bytes = bytes[length..];
        }

        return text.ToString();
    }

    internal static byte[] Encode(string text)
    {
        if (!HasEscapes(text))
        {
            return Encoding.UTF8.GetBytes(text);
        }

        var bytes = new ArrayBufferWriter<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var pair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (!pair && text[i] is >= FirstEscape and <= LastEscape)
            {
                bytes.Write([(byte)(text[i] - FirstEscape + 0x80)]);
                continue;
            }

            bytes.Write(Encoding.UTF8.GetBytes(pair ? text[i..(i + 2)] : text[i..(i + 1)]));
            i += pair ? 1 : 0;
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The text as a host may see it: what stands for a byte becomes U+FFFD.</summary>
    internal static string ForHost(string text) => HasEscapes(text) ? Encoding.UTF8.GetString(Encode(text)) : text;

    private static bool HasEscapes(string text) => text.AsSpan().IndexOfAnyInRange(FirstEscape, LastEscape) >= 0;
}
