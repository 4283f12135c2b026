using System.Globalization;

namespace AzerothsTopTalent.Bench;

/// <summary>What bench/lua51/measure.lua prints of one program.</summary>
/// <param name="Milliseconds">Processor time: the median of nine runs.</param>
/// <param name="Answer">What the program computes; every interpreter must give the same.</param>
internal sealed record ProgramTime(double Milliseconds, string Answer)
{
    public static ProgramTime Parse(string line)
    {
        var parts = line.Trim().Split(' ');
        return new ProgramTime(double.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
    }
}
