using System.CommandLine;
using AzerothsTopTalent.Data;
using AzerothsTopTalent.Tool.Hosting;
using AzerothsTopTalent.Tool.Progress;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary>
/// <c>att</c> without a verb: the whole chain, verb by verb, as one would type it; then what to do next, in plain words.
/// </summary>
internal sealed class ChainCommand(ToolHost host, Project project)
{
    // A spec that has all three kinds of builds.
    private const string Spec = "250";

    public static void AddTo(RootCommand root, ToolHost host) =>
        root.SetAction((_, cancellation) => new ChainCommand(host, Project.Around(host.Folder)).Run(cancellation));

    private async Task<int> Run(CancellationToken cancellation)
    {
        string[][] lines =
        [
            ["generate"],
            .. Build(),
            .. Plays(),
        ];
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            await host.Output.WriteLineAsync(
                $"\n== {i + 1}/{lines.Length}: att {string.Join(' ', line.Select(Quoted))}"
            );
            var exitCode = await Hosting.Tool.RunAsync(line, host, cancellation);
            if (exitCode != ExitCodes.Ok)
            {
                host.Complain(
                    $"stopped at `att {line[0]}`. Put right what it says, then run att again: it goes on from there."
                );
                return exitCode;
            }
        }

        await host.Output.WriteLineAsync($"\n{string.Join('\n', Next().Select(l => Words.Wrapped(l, indent: "   ")))}");
        return ExitCodes.Ok;
    }

    /// <summary>Without the sources there is nothing to build: the addon ships as it lies there.</summary>
    private string[][] Build() =>
        project.HasSources
            ?
            [
                ["build"],
            ]
            : [];

    private static string[][] Plays() =>
        [
            ["simulate", "login", "--spec", Spec, "--press", "1"],
            ["simulate", "zone-in", "--spec", Spec, "--press", "1"],
            ["simulate", "ready-check", "--spec", Spec, "--press", "Switch"],
        ];

    private string? Source() =>
        File.Exists(project.TalentData) ? TalentDataReader.Read(File.ReadAllBytes(project.TalentData))?.Source : null;

    private IEnumerable<string> Next()
    {
        var live = Source() != "sandbox";
        yield return "All of it works. What you can do now:";
        if (!live)
        {
            yield return " * These builds are made up. For real ones make a client at https://www.warcraftlogs.com/api/clients (any redirect address will do), put WCL_CLIENT_ID and WCL_CLIENT_SECRET into a file .env here, and run this again.";
        }

        yield return live
            ? " * Put the addon into the game: `att ship --to DIR`, DIR being the game's Interface/AddOns folder."
            : " * Put the addon into the game: `att ship --to DIR` (with --allow-sandbox for these builds), DIR being the game's Interface/AddOns folder.";
        yield return " * Look at all builds in a browser: `att report`.";
        yield return " * Play more of it: `att simulate --help`; `att simulate ready-check --keys` waits for your keys.";
        yield return " * `att` stands for `dotnet run --project pipeline --` inside a clone.";
    }

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
