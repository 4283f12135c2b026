namespace AzerothsTopTalent.Lua51;

internal static partial class IoLibrary
{
    private static LuaFile OpenPath(string path, string mode)
    {
        var plus = mode.Contains('+', StringComparison.Ordinal);
        var (fileMode, access) = mode[0] switch
        {
            'w' => (FileMode.Create, plus ? FileAccess.ReadWrite : FileAccess.Write),
            'a' => (FileMode.OpenOrCreate, plus ? FileAccess.ReadWrite : FileAccess.Write),
            _ => (FileMode.Open, plus ? FileAccess.ReadWrite : FileAccess.Read),
        };
        var stream = new FileStream(path, fileMode, access, FileShare.ReadWrite | FileShare.Delete);
        if (mode[0] == 'a')
        {
            stream.Seek(0, SeekOrigin.End);
        }

        return new LuaFile(stream, isStandard: false);
    }

    private static bool IsMode(string mode) =>
        mode.Length > 0 && mode[0] is 'r' or 'w' or 'a' && mode[1..].All(character => character is '+' or 'b' or 't');

    private static int OpenFile(IoState io, Coroutine state)
    {
        var path = state.CheckString(1).ToString();
        var mode = state.OptionalString(2)?.ToString() ?? "r";
        try
        {
            return state.Return(
                io.Wrap(OpenPath(path, IsMode(mode) ? mode : throw new ArgumentException("no such mode")))
            );
        }
        catch (Exception failure) when (FileErrors.IsExpected(failure))
        {
            return FileErrors.Push(state, path, failure);
        }
    }

    /// <summary>Opens a file for a function that raises its failures.</summary>
    private static LuaFile OpenOrRaise(Coroutine state, string path, string mode)
    {
        try
        {
            return OpenPath(path, mode);
        }
        catch (Exception failure) when (FileErrors.IsExpected(failure))
        {
            throw state.ArgumentError(1, $"{path}: {FileErrors.Describe(failure).Message}");
        }
    }

    private static int Redirect(IoState io, Coroutine state, bool isInput)
    {
        if (!state.IsNoneOrNil(1))
        {
            var argument = state.Argument(1);
            if (argument.Ref is null or LuaString)
            {
                var path = state.CheckString(1).ToString();
                argument = io.Wrap(OpenOrRaise(state, path, isInput ? "r" : "w"));
            }
            else
            {
                CheckFile(state);
            }

            if (isInput)
            {
                io.Input = argument;
            }
            else
            {
                io.Output = argument;
            }
        }

        return state.Return(isInput ? io.Input : io.Output);
    }

    private static int Lines(IoState io, Coroutine state)
    {
        if (state.IsNoneOrNil(1))
        {
            return state.Return(new DynValue(LinesOf(io.Input, Default(state, io.Input, "input"), closeAtEnd: false)));
        }

        var file = OpenOrRaise(state, state.CheckString(1).ToString(), "r");
        return state.Return(new DynValue(LinesOf(io.Wrap(file), file, closeAtEnd: true)));
    }

    /// <param name="holder">The file as Lua has it: while the iterator is in use, the file stays open.</param>
    /// <param name="file">The file.</param>
    /// <param name="closeAtEnd">Whether the end of the lines is the end of the file's use.</param>
    private static CallbackFunction LinesOf(DynValue holder, LuaFile file, bool closeAtEnd)
    {
        return new CallbackFunction(
            "lines_iterator",
            caller =>
            {
                if (file.IsClosed)
                {
                    throw caller.LibraryError("file is already closed");
                }

                if (ReadLine(caller, file))
                {
                    return 1;
                }

                if (closeAtEnd)
                {
                    file.Close();
                }

                return 0;
            }
        )
        {
            UpValues = [holder],
        };
    }
}
