using AzerothsTopTalent.WowApi.Bindings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AzerothsTopTalent.Transpiler.Tests.WowApi;

/// <summary>Runs the binding generator on manifest files, and again after a change.</summary>
internal static class GeneratorRun
{
    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(
        LanguageVersion.CSharp14
    );

    /// <summary>A manifest of one namespace with these entries.</summary>
    public static string Manifest(string entries) =>
        "{\n  \"namespace\": \"C_Test\",\n  \"source\": \"test\",\n  " + entries + "\n}\n";

    /// <summary>The result of one run on <c>api/Test.json</c>.</summary>
    public static GeneratorRunResult Once(string manifest) =>
        Driver(("Test", manifest)).RunGenerators(Compile()).GetRunResult().Results[0];

    public static GeneratorDriver Driver(params (string Name, string Text)[] files) =>
        CSharpGeneratorDriver.Create(
            [new BindingsGenerator().AsSourceGenerator()],
            files.Select(file => File(file.Name, file.Text)),
            Options,
            driverOptions: new GeneratorDriverOptions(
                IncrementalGeneratorOutputKind.None,
                trackIncrementalGeneratorSteps: true
            )
        );

    public static MemoryText File(string name, string text) => new($"generators/WowApi/api/{name}.json", text);

    // Reading the framework's metadata takes longer than all else here.
    private static readonly Lazy<CSharpCompilation> Empty = new(CompileNothing);

    /// <summary>A compilation with nothing but the framework.</summary>
    public static CSharpCompilation Compile() => Empty.Value;

    private static CSharpCompilation CompileNothing()
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            "Bindings",
            [],
            framework,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
    }

    /// <summary>The text generated for <c>api/Test.json</c>, without the head that is always the same.</summary>
    public static string TextOf(GeneratorRunResult result)
    {
        var text = result.GeneratedSources.Single(source => source.HintName == "Test.g.cs").SourceText.ToString();
        return text[(text.IndexOf("WowApi;", StringComparison.Ordinal) + "WowApi;\n".Length)..].Trim();
    }
}
