using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Transpiler.Tests.WowApi;

public sealed class GeneratorCachingTests
{
    private const string Things =
        """ "functions": { "GetThing": { "call": "(id: int) -> name: cstring", "doc": "A thing." } } """;
    private const string Others =
        """ "functions": { "GetOther": { "call": "(id: int) -> name: cstring", "doc": "Another." } } """;

    [Fact]
    public void Run_OnTheSameInput_IsCachedThroughout()
    {
        var driver = GeneratorRun.Driver(RealManifest.Files().Select(file => (file.Name, file.Text)).ToArray());
        var token = TestContext.Current.CancellationToken;
        var second = driver.RunGenerators(GeneratorRun.Compile(), token).RunGenerators(GeneratorRun.Compile(), token);
        var result = second.GetRunResult().Results[0];
        string[] stages = ["ManifestFiles", "ManifestTypes", "ManifestFilesWithTypes", "Surface"];
        foreach (var stage in stages)
        {
            Assert.All(Reasons(result, stage), reason => Assert.True(IsUnchanged(reason), $"{stage}: {reason}"));
        }

        Assert.All(
            result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason)
        );
    }

    [Fact]
    public void Run_AfterOneFileChanged_KeepsTheOthers()
    {
        var changed = GeneratorRun.File(
            "Things",
            GeneratorRun.Manifest(Things.Replace("A thing.", "The thing.", StringComparison.Ordinal))
        );
        var before = GeneratorRun.File("Things", GeneratorRun.Manifest(Things));
        var driver = GeneratorRun
            .Driver(("Others", GeneratorRun.Manifest(Others)))
            .AddAdditionalTexts([before])
            .RunGenerators(GeneratorRun.Compile(), TestContext.Current.CancellationToken)
            .ReplaceAdditionalText(before, changed)
            .RunGenerators(GeneratorRun.Compile(), TestContext.Current.CancellationToken);
        var reasons = Reasons(driver.GetRunResult().Results[0], "ManifestFilesWithTypes");
        Assert.Equal(1, reasons.Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal(1, reasons.Count(IsUnchanged));
        // The types are the same, so that what depends on them alone does not run again.
        Assert.All(
            Reasons(driver.GetRunResult().Results[0], "ManifestTypes"),
            reason => Assert.True(IsUnchanged(reason))
        );
    }

    private static bool IsUnchanged(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static List<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string stage) =>
        [.. result.TrackedSteps[stage].SelectMany(step => step.Outputs).Select(output => output.Reason)];
}
