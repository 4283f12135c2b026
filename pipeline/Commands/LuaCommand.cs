using System.CommandLine;
using AzerothsTopTalent.Lua51;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att lua</c>: a Lua file in the tool's own Lua 5.1.</summary>
internal static class LuaCommand
{
    public const string Name = "lua";

    /// <summary>What stands for standard input in the file's place.</summary>
    public const string StandardInput = "-";

    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("file") { Description = "The Lua file, or - for standard input." };
        var arguments = new Argument<string[]>("args")
        {
            Description = "What the script sees as `...` and in `arg`.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command(Name, "Runs a Lua file in the tool's own Lua 5.1.") { file, arguments };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            if (path != StandardInput && Directory.Exists(host.FullPath(path)))
            {
                host.Error.WriteLine($"att: {path} is a folder, not a Lua file.");
                return ExitCodes.Data;
            }

            if (path != StandardInput && !File.Exists(host.FullPath(path)))
            {
                host.Error.WriteLine($"att: there is no file {path}.");
                return ExitCodes.NoInput;
            }

            var options = new ScriptOptions
            {
                PairsOrder = PairsOrder.Native,
                Output = host.OutputStream(),
                Input = host.InputStream(),
            };
            // Messages name the file the way it was named here, as C Lua's do.
            var named =
                path == StandardInput || Path.GetFullPath(path) == host.FullPath(path) ? path : host.FullPath(path);
            return LuaCommandLine.Run(named, parsed.GetValue(arguments) ?? [], host.Error, options);
        });
        return command;
    }
}
