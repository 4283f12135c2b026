using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.WowApi.Manifest;

namespace AzerothsTopTalent.WowApi;

/// <summary>Doc comments of generated members: meaning and units, what failure looks like, where the facts are from.</summary>
internal static class CSharpDocs
{
    public static void Summary(SourceWriter writer, string text) =>
        writer.Line($"/// <summary>{Escape(text)}</summary>");

    public static void Entry(
        SourceWriter writer,
        ApiText text,
        EquatableArray<string> flags,
        string source,
        IEnumerable<ApiParameter>? values = null
    )
    {
        Summary(writer, text.Summary);
        var remarks = Units(values ?? []).Concat(Remarks(text, flags, source)).ToArray();
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

    /// <summary>The values of a signature, arguments before results.</summary>
    public static IEnumerable<ApiParameter> Values(ApiSignature signature) =>
        signature.Parameters.Concat(signature.Returns);

    /// <summary>What a field of a structure counts, if it is a number.</summary>
    public static void Field(SourceWriter writer, ApiParameter field)
    {
        if (field.Unit.Length > 0)
        {
            Summary(writer, $"Unit: {field.Unit}.");
        }
    }

    private static IEnumerable<string> Units(IEnumerable<ApiParameter> values)
    {
        var units = values
            .Where(value => value.Unit.Length > 0)
            .Select(value => $"{value.Name}: {value.Unit}")
            .Distinct()
            .ToArray();
        if (units.Length > 0)
        {
            yield return $"Units: {string.Join("; ", units)}.";
        }
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
