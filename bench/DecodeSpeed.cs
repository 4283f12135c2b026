using System.Globalization;

namespace AzerothsTopTalent.Bench;

/// <summary>The shipped Lua's reader of build strings against a plain one, both in <c>lua5.1</c>.</summary>
internal static class DecodeSpeed
{
    public static int Run(TextWriter output, TextWriter error)
    {
        if (!ReferenceLua.IsInstalled())
        {
            error.WriteLine(ReferenceLua.Missing);
            return ExitCodes.Unavailable;
        }

        var (failed, text) = ReferenceLua.Run(["bench/decode/measure.lua"], DecodeInput.Write());
        if (failed != 0)
        {
            error.WriteLine($"bench: decode failed: {text.Split('\n')[0]}");
            return ExitCodes.Failed;
        }

        var numbers = text.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var (shipped, plain, strings) = (numbers[0], numbers[1], numbers[2]);
        output.WriteLine($"{"reader", -12}{"µs a string", 13}");
        output.WriteLine(FormattableString.Invariant($"{"shipped", -12}{shipped * 1000 / strings, 13:0.0}"));
        output.WriteLine(FormattableString.Invariant($"{"plain", -12}{plain * 1000 / strings, 13:0.0}"));
        output.WriteLine(
            FormattableString.Invariant(
                $"the shipped reader is {plain / shipped:0.00} times as fast, over {strings} strings"
            )
        );
        return ExitCodes.Ok;
    }
}
