using System.CommandLine;
using AzerothsTopTalent.Lua51;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary><c>att lua</c>: a Lua file in the tool's own Lua 5.1.</summary>
internal static class LuaCommand
{
    public const string Name = "lua";

    public static Command Create(ToolHost host)
    {
        var file = new Argument<string>("file") { Description = "The Lua file." };
        var arguments = new Argument<string[]>("args")
        {
            Description = "What the script sees as `...` and in `arg`.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command(Name, "Runs a Lua file in the tool's own Lua 5.1.") { file, arguments };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            if (!File.Exists(host.FullPath(path)))
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
            var named = Path.GetFullPath(path) == host.FullPath(path) ? path : host.FullPath(path);
            return LuaCommandLine.Run(named, parsed.GetValue(arguments) ?? [], host.Error, options);
        });
        return command;
    }
}
