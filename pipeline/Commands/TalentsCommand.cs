using System.CommandLine;
using AzerothsTopTalent.Tool.Decoding;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att talents</c>: looks into talent build strings.</summary>
internal static class TalentsCommand
{
    public static Command Create(ToolHost host) =>
        new("talents", "Looks into talent build strings.") { CreateDecode(host) };

    private static Command CreateDecode(ToolHost host)
    {
        var strings = new Argument<string[]>("strings")
        {
            Description = "Build strings. None: one on each line of standard input, empty lines aside.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var trees = new Option<string?>("--trees")
        {
            Description =
                "The talent trees of the strings' game version: a file in the public talents format, gzipped or plain. Default: the made-up trees of the embedded sandbox.",
            HelpName = "FILE",
        };
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var command = new Command("decode", "Reads build strings and says what they hold or why they are refused.")
        {
            strings,
            trees,
            json,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var file = parsed.GetValue(trees);
                var source = file is null ? TreesFile.OfSandbox() : TreesFile.Read(host.FullPath(file));
                if (source.Trees is not { } known)
                {
                    host.Complain(source.Problem);
                    return source.ExitCode;
                }

                if (file is null)
                {
                    host.Complain(
                        "without --trees FILE, strings are read with the made-up trees of the embedded sandbox."
                    );
                }

                var refused = 0;
                var given = parsed.GetValue(strings) ?? [];
                await foreach (var text in given.Length > 0 ? given.ToAsyncEnumerable() : Lines(host, cancellation))
                {
                    var decoded = DecodedString.Of(text, id => known.Specs.GetValueOrDefault(id)?.Shape);
                    refused += decoded.Error is null ? 0 : 1;
                    foreach (
                        var line in parsed.GetValue(json) ? [DecodedJson.Line(decoded)] : DecodedText.Lines(decoded)
                    )
                    {
                        await host.Output.WriteLineAsync(line);
                    }
                }

                return refused == 0 ? ExitCodes.Ok : ExitCodes.Failed;
            }
        );
        return command;
    }

    private static async IAsyncEnumerable<string> Lines(
        ToolHost host,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        while (await host.Input.ReadLineAsync(cancellation) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }
}
