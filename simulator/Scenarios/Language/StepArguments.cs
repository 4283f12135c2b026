using System.Globalization;

namespace AzerothsTopTalent.Scenarios.Language;

/// <summary>The values a step was written with.</summary>
public sealed class StepArguments(IReadOnlyDictionary<string, string> values, string? block)
{
    /// <summary>Whether a text stands below the step that it has not asked for.</summary>
    public bool LeavesBlock { get; private set; } = block is not null;

    /// <summary>The text below the step; a step that has none ends.</summary>
    public string Block
    {
        get
        {
            LeavesBlock = false;
            return block
                ?? throw new StepFailedException("this step needs a text below it, between two lines of \"\"\"");
        }
    }

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
