using System.Diagnostics;

namespace AzerothsTopTalent.Lua51;

/// <summary>The table <c>os</c>.</summary>
internal static class OsLibrary
{
    private const string NameCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    internal static void Open(Machine machine)
    {
        var library = LibraryBuilder.Global(machine, "os");
        library.Add("clock", state => state.Return(Environment.CpuUsage.TotalTime.TotalSeconds));
        library.Add("date", OsTime.Date);
        library.Add("difftime", OsTime.Difference);
        library.Add("execute", Execute);
        library.Add("exit", state => throw new ScriptExitException(state.OptionalInt(1, 0)));
        library.Add("getenv", GetEnvironmentVariable);
        library.Add("remove", Remove);
        library.Add("rename", Rename);
        library.Add("setlocale", SetLocale);
        library.Add("time", OsTime.Time);
        library.Add("tmpname", state => state.Return(TemporaryName()));
    }

    private static int GetEnvironmentVariable(Coroutine state) =>
        state.Return(DynValue.NewString(Environment.GetEnvironmentVariable(state.CheckString(1).ToString())));

    /// <summary>A new empty file, named as C Lua names it.</summary>
    private static string TemporaryName()
    {
        while (true)
        {
            var name = new string(Random.Shared.GetItems<char>(NameCharacters, 6));
            var path = Path.Combine(Path.GetTempPath(), "lua_" + name);
            try
            {
                new FileStream(path, FileMode.CreateNew).Dispose();
                return path;
            }
            catch (IOException) when (File.Exists(path))
            {
                // Taken: another name.
            }
        }
    }

    private static int Execute(Coroutine state)
    {
        if (state.OptionalString(1)?.ToString() is not { } command)
        {
            return state.Return(1.0);
        }

        state.Machine.Console.Output.Flush();
        using var process = Process.Start(Shell.StartInfo(command))!;
        process.WaitForExit();
        return state.Return(process.ExitCode * 256.0);
    }

    private static int Remove(Coroutine state)
    {
        var path = state.CheckString(1).ToString();
        return FileErrors.Result(
            state,
            path,
            () =>
            {
                if (Directory.Exists(path))
                {
                    Directory.Delete(path);
                }
                else if (File.Exists(path))
                {
                    File.Delete(path);
                }
                else
                {
                    throw new FileNotFoundException();
                }
            }
        );
    }

    private static int Rename(Coroutine state)
    {
        var from = state.CheckString(1).ToString();
        var to = state.CheckString(2).ToString();
        return FileErrors.Result(
            state,
            from,
            () =>
            {
                if (Directory.Exists(from))
                {
                    Directory.Move(from, to);
                }
                else
                {
                    File.Move(from, to, overwrite: true);
                }
            }
        );
    }

    /// <summary>There is one locale, C's own.</summary>
    private static int SetLocale(Coroutine state)
    {
        var locale = state.OptionalString(1)?.ToString();
        state.CheckOption(2, "all", "all", "collate", "ctype", "monetary", "numeric", "time");
        return state.Return(locale is null or "" or "C" or "POSIX" ? DynValue.NewString("C") : DynValue.Nil);
    }
}
