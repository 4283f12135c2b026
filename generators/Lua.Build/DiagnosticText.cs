using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>Diagnostics as the compiler prints them: <c>File.cs(3,5): error LUA0001: message</c>.</summary>
public static class DiagnosticText
{
    public static string Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var place = diagnostic.Location.IsInSource
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): "
            )
            : "";
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return place + severity + " " + diagnostic.Id + ": " + diagnostic.GetMessage(CultureInfo.InvariantCulture);
    }
}
