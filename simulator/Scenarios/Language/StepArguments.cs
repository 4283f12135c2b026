using System.Globalization;

namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>The values a step was written with.</summary>
public sealed class StepArguments(IReadOnlyDictionary<string, string> values, string? block)
{
    /// <summary>The text below the step, or empty.</summary>
    public string Block => block ?? "";

    public bool Has(string name) => values.ContainsKey(name);

    public string Text(string name) => values.TryGetValue(name, out string? value) ? value : "";

    public int Int(string name, int otherwise = 0) =>
        !values.TryGetValue(name, out string? value) ? otherwise
        : int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number
        : throw new StepFailedException($"'{value}' is not a whole number");

    public double Seconds(string name, double otherwise = 0) =>
        !values.TryGetValue(name, out string? value) ? otherwise
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number
        : throw new StepFailedException($"'{value}' is not a number of seconds");
}
