using System.Globalization;
using System.Text;

namespace AzerothsTopTalent.Data;

/// <summary>Text that came from outside, made safe to print, log and store.</summary>
public static class Text
{
    /// <summary>
    /// Removes what a terminal, a log or a Lua file could take as more than text: control characters, escape sequences'
    /// introducers, direction overrides, line separators, lone surrogates. Longer text is cut at <paramref name="limit"/> characters.
    /// </summary>
    public static string Clean(string? text, int limit = 200)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var clean = new StringBuilder(Math.Min(text.Length, limit));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > limit)
            {
                clean.Append('…');
                break;
            }
            if (!IsUnsafe(rune))
                clean.Append(rune.ToString());
        }
        return clean.ToString().Trim();
    }

    // A lone surrogate is enumerated as the replacement character.
    private static bool IsUnsafe(Rune rune) =>
        rune.Value == 0xFFFD
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned;
}
