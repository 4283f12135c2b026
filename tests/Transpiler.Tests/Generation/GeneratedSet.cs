using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Transpiler.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>Programs compiled together, run everywhere and compared.</summary>
internal static class GeneratedSet
{
    /// <summary>What the compiler says of code that is never reached or used: no sign that a smaller program means something else.</summary>
    private static readonly string[] Unused =
    [
        "CS0067",
        "CS0162",
        "CS0168",
        "CS0169",
        "CS0219",
        "CS0414",
        "CS0649",
        "CS8321",
        "CS9113",
    ];

    /// <summary>
    /// The ids of the compiler's warnings. A smaller program with a new one, such as null where none may be, is another
    /// program.
    /// </summary>
    public static IReadOnlySet<string> Warnings(string source) =>
        SourceCompiler
            .Compile("Snippet.cs", source)
            .GetDiagnostics()
            .Where(item => item.Severity == DiagnosticSeverity.Warning)
            .Select(item => item.Id)
            .Except(Unused)
            .ToHashSet();

    /// <summary>
    /// What is wrong with one of the programs: null when all of them are right. Programs outside what is transpiled
    /// (.NET threw by itself) are counted in <paramref name="outside"/>.
    /// </summary>
    public static Problem? Check(
        string source,
        IReadOnlyList<string> classes,
        bool external,
        out int outside,
        bool onlyFirst = false
    )
    {
        outside = 0;
        var compilation = SourceCompiler.Compile("Snippet.cs", source);
        if (classes.Any(name => compilation.GetTypeByMetadataName(name)?.GetMembers("Run").Length != 1))
        {
            return new Problem(ProblemKind.DoesNotCompile, "no Run");
        }
        // Without the analysis of nulls, which changes no result and is a third of the compiler's work.
        var quick = compilation.WithOptions(
            compilation.Options.WithNullableContextOptions(NullableContextOptions.Annotations)
        );
        var expected = DotNetHost.Run(quick, classes, out var error);
        if (error is not null)
        {
            var line = source.Split('\n')[error.Location.GetLineSpan().StartLinePosition.Line];
            return new Problem(ProblemKind.DoesNotCompile, error + "\n" + line);
        }
        var transpiled = LuaHost.Transpiled(compilation);
        if (!transpiled.Succeeded)
        {
            var refusal = transpiled.Diagnostics.First(item => item.Severity == DiagnosticSeverity.Error);
            var line = source.Split('\n')[refusal.Location.GetLineSpan().StartLinePosition.Line];
            return new Problem(ProblemKind.Refused, refusal.Id + " " + refusal + "\n" + line);
        }
        // What .NET ended by itself may run for ever in Lua.
        var inside = Enumerable.Range(0, classes.Count).Where(i => expected[i].Outside is null).ToList();
        outside = classes.Count - inside.Count;
        var names = inside.Select(i => classes[i]).ToList();
        foreach (var (host, texts) in LuaHosts.Run(transpiled, names, external).Take(onlyFirst ? 1 : 99))
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (expected[inside[i]].Text != texts[i])
                {
                    return new Problem(
                        ProblemKind.Differs,
                        $"{names[i]} in {host}:\n.NET: {expected[inside[i]].Text}\nLua:  {texts[i]}"
                    );
                }
            }
        }
        return null;
    }
}
