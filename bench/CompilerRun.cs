namespace AzerothsTopTalent.Bench;

/// <summary>The SDK's own C# compiler, run directly with the sources, references and generator that the addon's build has.</summary>
internal sealed class CompilerRun(string compiler, string references)
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly string[] Configurations = ["Release", "Debug"];

    private static string Generator =>
        Configurations
            .Select(configuration =>
                Path.Combine(
                    Checkout.Root,
                    "generators/WowApi/bin",
                    configuration,
                    "netstandard2.0/AzerothsTopTalent.WowApi.dll"
                )
            )
            .First(File.Exists);

    /// <summary>The newest compiler of the running .NET's own installation; null where only a runtime is installed.</summary>
    public static CompilerRun? Find()
    {
        var root = Path.GetFullPath(Path.Combine(typeof(object).Assembly.Location, "..", "..", "..", ".."));
        var compiler = Newest(Path.Combine(root, "sdk"), "Roslyn/bincore/csc.dll");
        var references = Newest(Path.Combine(root, "packs/Microsoft.NETCore.App.Ref"), "ref/net10.0");
        return compiler is null || references is null ? null : new CompilerRun(compiler, references);
    }

    /// <summary>Milliseconds of processor time for the folder Talents, or for the rest of the addon against it.</summary>
    public double ProcessorTime(AddonCopy copy, bool talents)
    {
        var folder = Path.Combine(copy.Root, "csc");
        Directory.CreateDirectory(folder);
        var usings = Path.Combine(folder, "Usings.cs");
        File.WriteAllText(usings, Usings);
        var library = Path.Combine(folder, "AzerothsTopTalent.Talents.dll");
        var arguments = new List<string>
        {
            "/noconfig /nostdlib+ /nologo /target:library /langversion:14 /nullable:enable /checked+ /deterministic+",
            Quoted("/out:", talents ? library : Path.Combine(folder, "AzerothsTopTalent.Addon.dll")),
        };
        arguments.AddRange(Directory.EnumerateFiles(references, "*.dll").Select(file => Quoted("/reference:", file)));
        if (!talents)
        {
            arguments.Add(Quoted("/reference:", library));
            arguments.Add(Quoted("/analyzer:", Generator));
            arguments.AddRange(
                Directory.EnumerateFiles(copy.Api, "*.json").Select(file => Quoted("/additionalfile:", file))
            );
        }
        var inTalents = Path.Combine(copy.Sources, "Talents") + Path.DirectorySeparatorChar;
        arguments.AddRange(
            Directory
                .EnumerateFiles(copy.Sources, "*.cs", SearchOption.AllDirectories)
                .Where(file => file.StartsWith(inTalents, StringComparison.Ordinal) == talents)
                .Append(usings)
                .Select(file => Quoted("", file))
        );
        var response = Path.Combine(folder, "arguments.rsp");
        File.WriteAllLines(response, arguments);
        return ChildProcess.ProcessorTime([compiler, "@" + response], folder);
    }

    private static string Quoted(string option, string path) => option + "\"" + path + "\"";

    private static string? Newest(string folder, string inside) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateDirectories(folder)
                .Select(version => Path.Combine(version, inside))
                .Where(Path.Exists)
                .OrderBy(File.GetCreationTimeUtc)
                .LastOrDefault()
            : null;
}
