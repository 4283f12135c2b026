using System.Globalization;

namespace AzerothsTopTalent.Data.Tests;

/// <summary>
/// How long the long suites run. Each test run does a slice; the whole is asked for by the environment, such as
/// <c>ATT_SEED=7 ATT_FAULT_RUNS=500 dotnet test tests/Data.Tests --filter FaultMatrix</c>.
/// </summary>
internal static class Scale
{
    public static int Seed => Of("ATT_SEED", 1);

    public static int Of(string name, int slice) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(name),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : slice;
}
