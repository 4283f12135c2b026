using System.CommandLine;
using AzerothsTopTalent.Tool.Hosting;
using Transpiler = AzerothsTopTalent.Lua.Build.TranspileCommand;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att transpile</c>: one C# file on its own to Lua.</summary>
internal static class TranspileCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("FILE.cs")
        {
            Description = "The C# file: language version 14, nullable on, no implicit usings.",
        };
        var folder = new Option<string>("--out")
        {
            Description = "The folder for the Lua files and load.txt, which lists them in load order.",
            HelpName = "DIR",
            Required = true,
        };
        var command = new Command("transpile", "Transpiles one C# file to Lua.") { file, folder };
        command.SetAction(parsed =>
        {
            // Refusals name the file the way it was named here, so that editors find it.
            var named = parsed.GetValue(file)!;
            var path = Path.GetFullPath(named) == host.FullPath(named) ? named : host.FullPath(named);
            return Transpiler.Run(path, host.FullPath(parsed.GetValue(folder)!), host.Output, host.Error) switch
            {
                Transpiler.Done => ExitCodes.Ok,
                Transpiler.Refused => ExitCodes.Failed,
                _ => File.Exists(path) ? ExitCodes.CannotWrite : ExitCodes.NoInput,
            };
        });
        return command;
    }
}
