using AzerothsTopTalent.FakeWow.Api;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AzerothsTopTalent.Addon.Tests.Client;

/// <summary>What the manifest has and nobody implements does not compile.</summary>
public sealed class ImplementationTests
{
    [Fact]
    public void Namespace_WithAFunctionLeftOut_DoesNotCompile()
    {
        string[] errors = Compile(
            """
            using AzerothsTopTalent.FakeWow.Api;
            using AzerothsTopTalent.Lua51;
            public sealed class Half : ITimer
            {
                public void After(double seconds, DynValue callback) { }
                public ITimerHandle NewTimer(double seconds, DynValue callback) => null!;
            }
            """
        );
        Assert.Equal(
            ["CS0535: 'Half' does not implement interface member 'ITimer.NewTicker(double, DynValue, int?)'"],
            errors
        );
    }

    [Fact]
    public void Function_WithAnotherSignatureThanTheManifests_DoesNotCompile()
    {
        string[] errors = Compile(
            """
            using AzerothsTopTalent.FakeWow.Api;
            public sealed class Wrong : ISound
            {
                public bool PlaySound(int soundKitID, int? uiSoundSubType, bool forceNoDuplicates) => true;
            }
            """
        );
        Assert.StartsWith("CS0738: 'Wrong' does not implement interface member", Assert.Single(errors));
    }

    [Fact]
    public void Client_WithANamespaceLeftOut_DoesNotCompile()
    {
        string[] errors = Compile(
            "using AzerothsTopTalent.FakeWow.Api; public static class None { public static GameApi Api => new(); }"
        );
        Assert.Contains(
            "CS9035: Required member 'GameApi.C_Traits' must be set in the object initializer or attribute constructor.",
            errors
        );
        Assert.Equal(typeof(GameApi).GetProperties().Length, errors.Length);
    }

    private static string[] Compile(string code)
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        IEnumerable<string> paths = trusted
            .Split(Path.PathSeparator)
            .Append(typeof(GameApi).Assembly.Location)
            .Distinct();
        return
        [
            .. CSharpCompilation
                .Create(
                    "Half",
                    [CSharpSyntaxTree.ParseText(code)],
                    paths.Select(path => MetadataReference.CreateFromFile(path)),
                    new CSharpCompilationOptions(
                        OutputKind.DynamicallyLinkedLibrary,
                        nullableContextOptions: NullableContextOptions.Enable
                    )
                )
                .GetDiagnostics()
                .Where(one => one.Severity == DiagnosticSeverity.Error)
                .Select(one => $"{one.Id}: {one.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
        ];
    }
}
