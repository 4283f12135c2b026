using System.Globalization;
using AzerothsTopTalent.Lua.Lowering;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>The sentences of a build.</summary>
internal static class BuildText
{
    public static string UpToDate(string folder, int files) => $"{folder}: {Files(files)}, all up to date.";

    /// <summary>What was written; line maps, which do not ship, are not counted.</summary>
    public static string Written(string folder, int files, int changed) =>
        changed == 0
            ? UpToDate(folder, files)
            : string.Create(CultureInfo.InvariantCulture, $"{folder}: {Files(files)}, {changed} changed.");

    public static string Refused(Transpilation result)
    {
        var errors = result.Diagnostics.Count(item => item.Severity == DiagnosticSeverity.Error);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"att: {(errors == 1 ? "1 error" : errors + " errors")}; nothing was written."
        );
    }

    public static string Files(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} Lua {(count == 1 ? "file" : "files")}");
}
