using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.Transpiler.Tests.Cases;
using AzerothsTopTalent.Transpiler.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace AzerothsTopTalent.Transpiler.Tests.Mutants;

/// <summary>Every mistake of the list is noticed by a differential case.</summary>
public sealed class MutantTests
{
    private const int None = -1;

    private static readonly Lazy<MutatedTranspiler> Mutated = new(() =>
        MutatedTranspiler.Compile(Generators, MutantList.All)
    );

    public static TheoryData<string> Names { get; } = new(MutantList.All.Select(mutant => mutant.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutant_OfTheLowering_IsKilled(string name)
    {
        var index = MutantList.All.ToList().FindIndex(mutant => mutant.Name == name);
        var mutant = MutantList.All[index];
        var killer = CaseFile.All[mutant.Feature].Cases.Single(item => item.Name == mutant.Case);
        var source = CaseFile.Source([killer]);
        var expected = DotNetHost.Run(source, [killer.ClassName])[0].Text;
        var compilation = SourceCompiler.Compile("Snippet.cs", source);
        var right = Mutated.Value.Run(compilation, None);
        Assert.All(LuaEnvironment.All, item => Assert.Equal(expected, LuaHost.Run(right, [killer.ClassName], item)[0]));

        var wrong = mutant.IsHelper ? WithHelper(right, mutant) : Mutated.Value.Run(compilation, index);

        Assert.Contains(LuaEnvironment.All, item => expected != TextOf(wrong, killer.ClassName, item));
    }

    [Fact]
    public void Mutants_OfTheList_AreMany() => Assert.True(MutantList.All.Count >= 25);

    private static string TextOf(Transpilation program, string name, LuaEnvironment environment) =>
        program.Files.Count == 0 ? "refused" : LuaHost.Run(program, [name], environment)[0];

    private static Transpilation WithHelper(Transpilation program, Mutant mutant) =>
        program with
        {
            Files = program
                .Files.Select(file =>
                    file.Source is null
                        ? file with
                        {
                            Text = file.Text.Replace(
                                HelperText(mutant, mutant.Right),
                                HelperText(mutant, mutant.Wrong),
                                StringComparison.Ordinal
                            ),
                        }
                        : file
                )
                .ToList(),
        };

    /// <summary>The helper as it is shipped, with one of the two texts in it.</summary>
    private static string HelperText(Mutant mutant, string text)
    {
        var source = File.ReadAllText(Path.Combine(Generators, mutant.File))
            .Replace("\r\n", "\n", StringComparison.Ordinal);
        var shipped = source.StartsWith("-- uses:", StringComparison.Ordinal)
            ? source[(source.IndexOf('\n') + 1)..]
            : source;
        return MutatedTranspiler.Once(shipped, mutant, text);
    }

    private static string Generators
    {
        get
        {
            var directory = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(directory, "AzerothsTopTalent.sln")))
            {
                directory = Path.GetDirectoryName(directory)!;
            }
            return Path.Combine(directory, "generators");
        }
    }
}
