using AzerothsTopTalent.WowApi.Bindings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AzerothsTopTalent.Transpiler.Tests.WowApi;

public sealed class BindingsGeneratorTests
{
    private const string Function = """
        "functions": { "GetThing": { "call": "(thingID: int, isDeep: bool = false) -> thing: int, why: cstring?", "doc": "A thing." } }
        """;

    [Fact]
    public void Function_WithTwoReturns_BecomesATuple()
    {
        var text = GeneratorRun.TextOf(GeneratorRun.Once(GeneratorRun.Manifest(Function)));
        Assert.Contains(
            "public static (int Thing, string? Why) GetThing(int thingID, bool isDeep = false) => throw new GameOnlyException();",
            text
        );
        Assert.Contains("[LuaGlobal(\"C_Test\")]\npublic static class C_Test", text);
    }

    [Fact]
    public void Numbers_InDocComments_HaveTheirUnits()
    {
        var text = GeneratorRun.TextOf(
            GeneratorRun.Once(
                GeneratorRun.Manifest(
                    """
                    "units": { "spellID": "spell id", "time": "seconds", "G.time": "milliseconds" },
                    "functions": {
                      "F": { "call": "(spellID: int, name: string) -> time: number", "doc": "One.", "fails": "Never." },
                      "G": { "call": "() -> time: number", "doc": "Other." }
                    },
                    "structures": { "S": { "doc": "A thing.", "fields": { "time": "number", "name": "string" } } }
                    """
                )
            )
        );
        Assert.Contains(
            "/// <para>Units: spellID: spell id; time: seconds.</para>\n    /// <para>Failure: Never.</para>",
            text
        );
        Assert.Contains("/// <para>Units: time: milliseconds.</para>", text);
        Assert.Contains("/// <summary>Unit: seconds.</summary>\n    [LuaName(\"time\")]", text);
    }

    [Fact]
    public void Function_ThatMayReturnNothing_IsNullableThroughout()
    {
        var text = GeneratorRun.TextOf(
            GeneratorRun.Once(
                GeneratorRun.Manifest(
                    """ "functions": { "F": { "call": "() -> a: int, b: bool", "flags": "MayReturnNothing", "doc": "" } } """
                )
            )
        );
        Assert.Contains("public static (int? A, bool? B) F()", text);
    }

    [Fact]
    public void Function_WhoseResultMayBeSecret_HasASecretResult()
    {
        var text = GeneratorRun.TextOf(
            GeneratorRun.Once(
                GeneratorRun.Manifest(
                    """
                    "functions": { "F": { "call": "(unit: UnitToken) -> name: cstring?, length: int {NeverSecret}",
                    "flags": "SecretWhenUnitIdentityRestricted", "doc": "" } }
                    """
                )
            )
        );
        Assert.Contains("public static (Secret<string?> Name, int Length) F(string unit)", text);
    }

    [Fact]
    public void Structure_WithFieldsThatAreNeverSecret_HasSecretOthersAndIsNoneItself()
    {
        var text = GeneratorRun.TextOf(
            GeneratorRun.Once(
                GeneratorRun.Manifest(
                    """
                    "functions": { "F": { "call": "() -> info: Info", "flags": "SecretWhenCooldownsRestricted", "doc": "" } },
                    "structures": { "Info": { "fields": { "start": "number", "isActive": "bool {NeverSecret}" }, "doc": "" } }
                    """
                )
            )
        );
        Assert.Contains("public static Info F()", text);
        Assert.Contains("public required Secret<double> Start ", text);
        Assert.Contains("public required bool IsActive ", text);
    }

    [Fact]
    public void Function_ThatMayThrow_IsBoundProtected()
    {
        var text = GeneratorRun.TextOf(
            GeneratorRun.Once(
                GeneratorRun.Manifest(
                    """ "functions": { "F": { "call": "(id: int) -> name: string", "throws": true, "doc": "" } } """
                )
            )
        );
        Assert.Contains("[LuaProtected(\"C_Test.F\")]\n    public static bool TryF(int id, out string name)", text);
    }

    [Fact]
    public void Event_WithAPayload_HasATypedHandler()
    {
        var text = GeneratorRun.TextOf(
            GeneratorRun.Once(
                GeneratorRun.Manifest(
                    """ "events": { "ENCOUNTER_START": { "payload": "(encounterID: int, encounterName: cstring)", "doc": "" } } """
                )
            )
        );
        Assert.Contains("public delegate void EncounterStartHandler(int encounterID, string encounterName);", text);
        Assert.Contains(
            "[LuaEvent(\"ENCOUNTER_START\")]\n    public static event EncounterStartHandler EncounterStart",
            text
        );
    }

    [Fact]
    public void Structure_WithFields_KeepsTheGamesNames()
    {
        var text = GeneratorRun.TextOf(
            GeneratorRun.Once(
                GeneratorRun.Manifest(
                    """ "structures": { "Node": { "doc": "", "fields": { "ID": "int", "entryIDs": "int[]?" } } } """
                )
            )
        );
        Assert.Contains("[LuaTable]\npublic sealed record Node", text);
        Assert.Contains("[LuaName(\"entryIDs\")]\n    public LuaArray<int>? EntryIDs { get; init; }", text);
    }

    [Fact]
    public void Docs_OfAnEntry_TellMeaningFailureAndSource()
    {
        var text = GeneratorRun.TextOf(
            GeneratorRun.Once(
                GeneratorRun.Manifest(
                    """ "functions": { "F": { "call": "()", "doc": "Less < more.", "fails": "Never.", "undocumented": "a wiki" } } """
                )
            )
        );
        Assert.Contains("/// <summary>Less &lt; more.</summary>", text);
        Assert.Contains("/// <para>Failure: Never.</para>", text);
        Assert.Contains("/// <para>Undocumented. Source: a wiki.</para>", text);
    }

    [Fact]
    public void RealManifest_Compiled_HasNoError()
    {
        var files = RealManifest.Files().Select(file => (file.Name, file.Text)).ToArray();
        GeneratorRun
            .Driver(files)
            .RunGeneratorsAndUpdateCompilation(
                GeneratorRun.Compile(),
                out var compilation,
                out var problems,
                TestContext.Current.CancellationToken
            );
        Assert.Empty(problems);
        Assert.Empty(
            compilation
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(problem => problem.Severity >= DiagnosticSeverity.Warning)
        );
    }
}
