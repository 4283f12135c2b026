using System.Globalization;

namespace AzerothsTopTalent.Bench;

/// <summary>What loading all files of the shipped addon costs in <c>lua5.1</c>, with an api that does nothing.</summary>
internal static class AddonLoad
{
    private const double MostMilliseconds = 15;
    private const double MostKilobytes = 600;

    public static int Run(TextWriter output, TextWriter error)
    {
        if (!ReferenceLua.IsInstalled())
        {
            error.WriteLine(ReferenceLua.Missing);
            return ExitCodes.Unavailable;
        }

        var (failed, text) = ReferenceLua.Run(["bench/addon/load.lua"]);
        if (failed != 0)
        {
            error.WriteLine($"bench: addon failed: {text.Split('\n')[0]}");
            return ExitCodes.Failed;
        }

        var numbers = text.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var (files, milliseconds, kilobytes) = (numbers[0], numbers[1], numbers[2]);
        output.WriteLine(FormattableString.Invariant($"{"files", -12}{files, 10:0}"));
        output.WriteLine(
            FormattableString.Invariant(
                $"{"load", -12}{milliseconds, 10:0.0} ms   {Wanted(milliseconds, MostMilliseconds)}"
            )
        );
        output.WriteLine(
            FormattableString.Invariant($"{"memory", -12}{kilobytes, 10:0} KB   {Wanted(kilobytes, MostKilobytes)}")
        );
        return ExitCodes.Ok;
    }

    private static string Wanted(double measured, double most) =>
        FormattableString.Invariant($"{(measured < most ? "under" : "NOT under")} {most:0}");
}
