using System.CommandLine;
using AzerothsTopTalent.Lua.Build;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att map</c>: a Lua error report with the places of the C# sources.</summary>
internal static class MapCommand
{
    public static Command Create(ToolHost host)
    {
        var report = new Argument<string?>("ERROR.txt")
        {
            Description = "The report as the game's error frame or BugSack shows it. None: standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("map", "Rewrites the Lua places of an error report to C# file and line.") { report };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(report);
            if (file is not null && !File.Exists(host.FullPath(file)))
            {
                host.Error.WriteLine($"att: there is no file {file}.");
                return ExitCodes.NoInput;
            }

            var text = file is null ? host.Input.ReadToEnd() : File.ReadAllText(host.FullPath(file));
            var maps = LineMaps.Read(Project.Around(host.Folder).AddonFolder);
            if (maps.IsEmpty)
            {
                host.Error.WriteLine("att: there are no line maps beside the addon's files; run `att build` first.");
                return ExitCodes.NoInput;
            }

            var mapped = maps.Rewrite(text);
            host.Output.Write(mapped.Text);
            foreach (var reason in mapped.Left)
            {
                host.Error.WriteLine($"att: {reason}.");
            }

            if (mapped.Mapped == 0)
            {
                host.Error.WriteLine("att: the text names no line of the addon that came from C#.");
                return ExitCodes.Failed;
            }

            return ExitCodes.Ok;
        });
        return command;
    }
}
