using System.CommandLine;
using System.CommandLine.Parsing;

namespace AzerothsTopTalent.Tool.Hosting;

internal static class Given
{
    /// <summary>
    /// Whether an option stands on the command line, whatever its value: asking for the value of one that is itself in error
    /// throws.
    /// </summary>
    public static bool Has(this CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };
}
