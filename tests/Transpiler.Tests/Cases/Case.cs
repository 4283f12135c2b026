using System.Globalization;

namespace AzerothsTopTalent.Transpiler.Tests.Cases;

/// <summary>One differential case: a static class with <c>Run()</c>, and the types it needs.</summary>
internal sealed record Case(string Feature, string Name, string ClassName, string Source)
{
    public static Case Of(string feature, string name, int index, string body, string members, string types)
    {
        var className = string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Concat(feature.Where(char.IsLetter))}Case{index + 1}"
        );
        return new Case(
            feature,
            name,
            className,
            $"public static class {className} {{\n{members}public static string Run() {{\n{body}}} }}\n{types}"
        );
    }
}
