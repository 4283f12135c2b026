using AzerothsTopTalent.Transpiler.Tests.Build;
using AzerothsTopTalent.Transpiler.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Transpiler.Tests.Differences;

/// <summary>The table of docs/differences.md is true: each row has programs that show both its sides.</summary>
public sealed class DifferencesTests
{
    public static TheoryData<int> Numbers { get; } = new(Enumerable.Range(0, DifferenceList.All.Count));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Program_OfADifference_ShowsBothSides(int number)
    {
        var difference = DifferenceList.All[number];
        var source =
            $"{Snippet.Usings}public static class Program {{\n{difference.Members}\npublic static string Run() {{\n{difference.Body}\n}} }}\n{difference.Types}";
        var transpiled = LuaHost.Accepted(source);

        Assert.Equal(difference.DotNet, DotNetHost.Run(source));
        Assert.All(LuaHosts.Run(transpiled, ["Program"]), run => Assert.Equal(difference.Lua, run.Texts[0]));
        Assert.Equal(
            difference.Warning is null ? [] : new[] { difference.Warning },
            transpiled.Diagnostics.Select(item => item.Id).Distinct()
        );
    }

    [Fact]
    public void Row_OfTheTable_HasAProgram() =>
        Assert.All(Rows(), row => Assert.Contains(DifferenceList.All, item => Begins(row, item)));

    [Fact]
    public void Program_OfADifference_HasARow() =>
        Assert.All(DifferenceList.All, item => Assert.Single(Rows(), row => Begins(row, item)));

    [Fact]
    public void Program_WithoutAWarning_Differs() =>
        Assert.All(DifferenceList.All, item => Assert.True(item.Warning is not null || item.DotNet != item.Lua));

    /// <summary>A row that names a warning has a program that is given it.</summary>
    [Fact]
    public void Warning_OfARow_IsShown() =>
        Assert.All(
            from row in Rows()
            from id in Lua
                .Lowering.Rules.All.Where(rule => rule.DefaultSeverity == DiagnosticSeverity.Warning)
                .Select(rule => rule.Id)
            where row.Contains(id, StringComparison.Ordinal)
            select (row, id),
            told => Assert.Contains(DifferenceList.All, item => Begins(told.row, item) && item.Warning == told.id)
        );

    private static bool Begins(string row, Difference item) =>
        row.StartsWith("| " + item.Row, StringComparison.Ordinal);

    /// <summary>The rows of the table below its head.</summary>
    private static List<string> Rows() =>
        File.ReadLines(Path.Combine(SmallAddon.Repository, "docs", "differences.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .ToList();
}
