using System.Globalization;
using System.Runtime.InteropServices;

namespace AzerothsTopTalent.Bench;

/// <summary>What figures were measured on: processor, cores, system, runtime.</summary>
internal static class HostMachine
{
    private const string ProcessorFile = "/proc/cpuinfo";

    public static string Description =>
        string.Join(
            ", ",
            new[]
            {
                Processor(),
                Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture) + " cores",
                RuntimeInformation.OSDescription,
                RuntimeInformation.FrameworkDescription,
            }.OfType<string>()
        );

    /// <summary>The processor's name where the system tells it; null elsewhere.</summary>
    private static string? Processor() =>
        File.Exists(ProcessorFile)
            ? File.ReadLines(ProcessorFile)
                .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
                ?.Split(':', 2)[^1]
                .Trim()
            : null;
}
