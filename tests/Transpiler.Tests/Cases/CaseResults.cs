using System.Collections.Concurrent;
using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Cases;

/// <summary>What is wrong with each case of a feature. All of a file are compiled and run together, once.</summary>
internal static class CaseResults
{
    private const int Together = 60;

    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyDictionary<string, string?>>> Known = new();

    /// <summary>Null for a case whose text is the same everywhere, else the difference.</summary>
    public static string? Of(string feature, string name) =>
        Known
            .GetOrAdd(feature, key => new Lazy<IReadOnlyDictionary<string, string?>>(() => Run(CaseFile.All[key])))
            .Value[name];

    private static Dictionary<string, string?> Run(CaseFile file) =>
        file.Cases.Chunk(Together).SelectMany(Run).ToDictionary(item => item.Name, item => item.Problem);

    private static IEnumerable<(string Name, string? Problem)> Run(Case[] cases)
    {
        var source = CaseFile.Source(cases);
        var transpiled = LuaHost.Transpiled(source);
        if (!transpiled.Succeeded && cases.Length > 1)
        {
            // Then each by itself, to tell which one it is.
            return cases.SelectMany(item => Run([item])).ToList();
        }
        if (!transpiled.Succeeded)
        {
            return
            [
                (
                    cases[0].Name,
                    "refused: "
                        + string.Join("\n", transpiled.Diagnostics.Select(DiagnosticText.Of))
                        + "\n"
                        + cases[0].Source
                ),
            ];
        }
        var classes = cases.Select(item => item.ClassName).ToList();
        var expected = DotNetHost.Run(source, classes);
        var problems = new string?[cases.Length];
        foreach (var (host, texts) in LuaHosts.Run(transpiled, classes))
        {
            for (var i = 0; i < cases.Length; i++)
            {
                if (expected[i].Text != texts[i])
                {
                    problems[i] ??=
                        $"{host}:\n.NET: {expected[i].Text}\nLua:  {texts[i]}\n{cases[i].Source}\n{LuaOf(cases[i])}";
                }
            }
        }
        return cases.Select((item, i) => (item.Name, problems[i])).ToList();
    }

    private static string LuaOf(Case item) => LuaHost.TextOf(LuaHost.Transpiled(CaseFile.Source([item])));
}
