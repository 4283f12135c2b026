using System.Text;

namespace AzerothsTopTalent.Lua51;

/// <summary>Runs a Lua file as the <c>lua</c> command does.</summary>
public static class LuaCommandLine
{
    private const string StandardInput = "-";

    /// <summary>Runs a file in the plain dialect.</summary>
    /// <param name="path">The file, - for standard input; a first line with # is skipped.</param>
    /// <param name="arguments">What the script sees as <c>...</c> and in the table <c>arg</c>.</param>
    /// <param name="error">Where a message and the Lua stack go when the script fails.</param>
    /// <param name="options">Limits and streams; the dialect is plain, <c>pairs</c> has C Lua's order.</param>
    /// <remarks>
    /// A chunk that does not compile or cannot be read is one line; an error while it runs has the Lua stack below it;
    /// an error without a value (<c>error()</c>) says nothing.
    /// </remarks>
    /// <returns>0 when the script ran to its end, 1 when it failed, or what it gave to <c>os.exit</c>.</returns>
    public static int Run(string path, IReadOnlyList<string> arguments, TextWriter error, ScriptOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(error);
        var output = new BufferedStream(options?.Output ?? Console.OpenStandardOutput(), 1 << 16);
        var script = new Script(
            (options ?? new ScriptOptions { PairsOrder = PairsOrder.Native }) with
            {
                Dialect = Dialect.Plain,
                Output = output,
            }
        );
        try
        {
            return RunScript(script, path, arguments, message => Report(error, message));
        }
        finally
        {
            output.Flush();
        }
    }

    private static int RunScript(Script script, string path, IReadOnlyList<string> arguments, Action<string> report)
    {
        script.Globals["arg"] = ArgumentTable(script, path, arguments);
        try
        {
            // A host function at the bottom of the stack, where C Lua has the interpreter's own.
            script.MainCoroutine.NativeCalls = 0;
            script.Call(new CallbackFunction("main", state => Main(state, path, arguments)));
            script.Close();
            return 0;
        }
        catch (ScriptExitException exit)
        {
            // As C's exit does: files are written out, finalizers do not run.
            script.Machine.Collector.FlushFiles();
            return exit.ExitCode;
        }
        catch (ChunkException failure)
        {
            report(failure.Message);
        }
        catch (ScriptRuntimeException failure) when (failure.Value.IsNil)
        {
            // There is nothing to say.
        }
        catch (ScriptRuntimeException failure)
        {
            report(MessageOf(failure));
        }

        script.Close();
        return 1;
    }

    private static int Main(Coroutine state, string path, IReadOnlyList<string> arguments)
    {
        var slot = state.Top;
        state.Push(new DynValue(Load(state, path == StandardInput ? null : path)));
        state.EnsureStack(slot + arguments.Count + 2);
        foreach (var argument in arguments)
        {
            state.Push(argument);
        }

        state.Call(slot, 0);
        return 0;
    }

    private static Closure Load(Coroutine state, string? path)
    {
        if (BaseLibrary.ReadFile(state, path, out var code) is { } failure)
        {
            throw new ChunkException(failure);
        }

        try
        {
            return state.Machine.Script.Load(code, LuaString.From(path is null ? "=stdin" : "@" + path), null);
        }
        catch (SyntaxErrorException error)
        {
            throw new ChunkException(error.Message);
        }
    }

    private static string MessageOf(ScriptRuntimeException failure)
    {
        if (failure.Value.CastToString() is not { } message)
        {
            return "(error object is not a string)";
        }

        var zero = message.IndexOf('\0', StringComparison.Ordinal);
        var text = new StringBuilder(zero < 0 ? message : message[..zero]).Append("\nstack traceback:");
        foreach (var line in failure.LuaStack)
        {
            text.Append("\n\t").Append(line);
        }

        return text.ToString();
    }

    private static void Report(TextWriter error, string message)
    {
        error.Write("lua: " + message + "\n");
        error.Flush();
    }

    /// <summary>The chunk to run cannot be had.</summary>
    private sealed class ChunkException(string message) : Exception(message);

    private static Table ArgumentTable(Script script, string path, IReadOnlyList<string> arguments)
    {
        var table = new Table(script) { [-1] = "lua", [0] = path };
        for (var i = 0; i < arguments.Count; i++)
        {
            table[i + 1] = arguments[i];
        }

        return table;
    }
}
