namespace AzerothsTopTalent.Lua51;

/// <summary>
/// Turns a chunk's source name into the short form of messages: <c>=name</c> as it is, <c>@file</c> as the file (its
/// end, when long), anything else as the first line of the source text itself.
/// </summary>
internal static class ChunkName
{
    /// <summary>The room of messages at run time, and of those about syntax.</summary>
    internal const int RuntimeLength = 60;
    internal const int SyntaxLength = 80;

    /// <summary>The short form of a name; its room is counted in bytes.</summary>
    internal static string Of(LuaString source, int maxLength = RuntimeLength) =>
        LuaString.Latin(Short(source.ToLatin(), maxLength)).ToString();

    private static string Short(string source, int maxLength)
    {
        var end = source.IndexOf('\0', StringComparison.Ordinal);
        if (end >= 0)
        {
            source = source[..end];
        }

        if (source.StartsWith('='))
        {
            return source.Length - 1 > maxLength - 1 ? source[1..maxLength] : source[1..];
        }

        if (source.StartsWith('@'))
        {
            var room = maxLength - 8;
            return source.Length - 1 > room ? "..." + source[^room..] : source[1..];
        }

        var lineRoom = maxLength - 17;
        var line = source.AsSpan().IndexOfAny('\r', '\n');
        var length = Math.Min(line < 0 ? source.Length : line, lineRoom);
        return length < source.Length ? $"[string \"{source[..length]}...\"]" : $"[string \"{source}\"]";
    }
}
