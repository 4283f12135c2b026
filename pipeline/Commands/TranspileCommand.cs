using System.CommandLine;
using AzerothsTopTalent.Lua.Lowering;
using AzerothsTopTalent.Lua51;
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
            Description = "The C# file, or a folder of them: language version 14, nullable on, no implicit usings.",
        };
        var folder = new Option<string?>("--out")
        {
            Description = "The folder for the Lua files and load.txt, which lists them in load order.",
            HelpName = "DIR",
        };
        var run = new Option<bool>("--run")
        {
            Description = "Runs Program.Main in the tool's own Lua, with the game's library.",
        };
        var checks = new Option<bool>("--checks")
        {
            Description = "The Lua checks at run time that numbers stay within their types and indices in their lists.",
        };
        var command = new Command("transpile", "Transpiles one C# file to Lua.") { file, folder, run, checks };
        command.Validators.Add(result =>
        {
            if (result.GetResult(folder) is null && result.GetResult(run) is null)
            {
                result.AddError("say where the Lua goes with --out DIR, or run it with --run.");
            }
        });
        command.SetAction(parsed =>
        {
            // Refusals name the file the way it was named here, so that editors find it.
            var named = parsed.GetValue(file)!;
            var path = Path.GetFullPath(named) == host.FullPath(named) ? named : host.FullPath(named);
            var options = new TranspilerOptions(parsed.GetValue(checks));
            var target = parsed.GetValue(folder) is { } directory ? host.FullPath(directory) : null;
            var (code, result) = Transpiler.Run(path, target, options, host.Output, host.Error);
            return code switch
            {
                Transpiler.Done when parsed.GetValue(run) => Run(result!, host),
                Transpiler.Done => ExitCodes.Ok,
                Transpiler.Refused => ExitCodes.Failed,
                _ => Path.Exists(path) ? ExitCodes.CannotWrite : ExitCodes.NoInput,
            };
        });
        return command;
    }

    /// <summary>Loads the files as the client loads an addon, and calls <c>Program.Main</c>.</summary>
    private static int Run(Transpilation result, ToolHost host)
    {
        using var output = host.OutputStream();
        var script = new Script(new ScriptOptions { Dialect = Dialect.Client, Output = output });
        var addon = DynValue.NewTable(new Table(script));
        try
        {
            foreach (var lua in result.Files)
            {
                script.Call(script.LoadString(lua.Text, "@" + lua.Path), DynValue.NewString("Program"), addon);
            }

            var main = addon.Table!.GetPath("Program", "Main");
            if (main.IsNilValue())
            {
                host.Error.WriteLine(
                    "att: --run calls Program.Main, a static method without parameters; there is none."
                );
                return ExitCodes.Data;
            }

            script.Call(main);
            return ExitCodes.Ok;
        }
        catch (ScriptRuntimeException problem)
        {
            output.Flush();
            host.Error.WriteLine("att: " + Message(problem));
            return ExitCodes.Failed;
        }
        finally
        {
            script.Close();
        }
    }

    /// <summary>An exception of the program is a table that says what went wrong.</summary>
    private static string Message(ScriptRuntimeException problem) =>
        problem.Value is { Type: DataType.Table } exception
            ? exception.Table!.Get("Message").String ?? problem.Message
            : problem.Message;
}
