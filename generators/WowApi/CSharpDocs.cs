using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.WowApi;

/// <summary>Doc comments of generated members: meaning and units, what failure looks like, where the facts are from.</summary>
internal static class CSharpDocs
{
    public static void Summary(SourceWriter writer, string text) =>
        writer.Line($"/// <summary>{Escape(text)}</summary>");

    public static void Entry(SourceWriter writer, ApiText text, EquatableArray<string> flags, string source)
    {
        Summary(writer, text.Summary);
        var remarks = Remarks(text, flags, source).ToArray();
        if (remarks.Length == 1)
        {
            writer.Line($"/// <remarks>{Escape(remarks[0])}</remarks>");
            return;
        }

        writer.Line("/// <remarks>");
        foreach (var remark in remarks)
        {
            writer.Line($"/// <para>{Escape(remark)}</para>");
        }

        writer.Line("/// </remarks>");
    }

    private static IEnumerable<string> Remarks(ApiText text, EquatableArray<string> flags, string source)
    {
        if (text.Failure.Length > 0)
        {
            yield return $"Failure: {text.Failure}";
        }

        var told = flags.Where(flag => flag != KnownFlags.SynchronousEvent).ToArray();
        if (told.Length > 0)
        {
            yield return $"Flags: {string.Join(", ", told)}.";
        }

        if (text.Correction.Length > 0)
        {
            yield return $"Corrected: {text.Correction}";
        }

        yield return text.Undocumented.Length > 0
            ? $"Undocumented. Source: {text.Undocumented}."
            : $"Source: {source}.";
    }

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
