using System.Diagnostics;

namespace AzerothsTopTalent.Lua51;

/// <summary>The table <c>io</c> and the methods of files.</summary>
internal static partial class IoLibrary
{
    internal static void Open(Machine machine)
    {
        var io = new IoState(machine);
        var methods = new LibraryBuilder(machine, io.Metatable);
        methods.Set("__index", new DynValue(io.Metatable));
        methods.Add("close", state => Close(state, CheckFile(state)));
        methods.Add("flush", state => Flush(state, CheckOpen(state)));
        methods.Add(
            "lines",
            state => state.Return(new DynValue(LinesOf(state.Argument(1), CheckOpen(state), closeAtEnd: false)))
        );
        methods.Add("read", state => Read(state, CheckOpen(state), 2));
        methods.Add("seek", Seek);
        methods.Add("setvbuf", SetBuffer);
        methods.Add("write", state => Write(state, CheckOpen(state), 2));
        methods.Add("__gc", Collect);
        methods.Add("__tostring", Describe);
        machine.Registry["FILE*"] = io.Metatable;

        var library = LibraryBuilder.Global(machine, "io");
        library.Set("stdin", io.Standard(machine.Console.Input));
        library.Set("stdout", io.Standard(machine.Console.Output));
        library.Set("stderr", io.Standard(machine.Console.Error));
        io.Input = library.Table["stdin"];
        io.Output = library.Table["stdout"];
        library.Add(
            "close",
            state => Close(state, state.HasArgument(1) ? CheckFile(state) : (LuaFile)io.Output.UserData!.Object!)
        );
        library.Add("flush", state => Flush(state, Default(state, io.Output, "output")));
        library.Add("input", state => Redirect(io, state, isInput: true));
        library.Add("output", state => Redirect(io, state, isInput: false));
        library.Add("lines", state => Lines(io, state));
        library.Add("open", state => OpenFile(io, state));
        library.Add("popen", state => OpenPipe(io, state));
        library.Add("read", state => Read(state, Default(state, io.Input, "input"), 1));
        library.Add("tmpfile", state => OpenTemporary(io, state));
        library.Add("type", TypeOf);
        library.Add("write", state => Write(state, Default(state, io.Output, "output"), 1));
    }

    /// <summary>The default files and the metatable of all files.</summary>
    private sealed class IoState(Machine machine)
    {
        internal Table Metatable { get; } = new(machine);

        /// <summary>The default files lie in the registry, so that they stay open while nothing else refers to them.</summary>
        internal DynValue Input
        {
            get => machine.Registry["_IO_input"];
            set => machine.Registry["_IO_input"] = value;
        }

        internal DynValue Output
        {
            get => machine.Registry["_IO_output"];
            set => machine.Registry["_IO_output"] = value;
        }

        internal DynValue Standard(Stream stream) => Wrap(new LuaFile(stream, isStandard: true));

        internal DynValue Wrap(LuaFile file)
        {
            var data = new UserData(file, Metatable) { Env = machine.GlobalTable };
            if (!file.IsStandard)
            {
                machine.Collector.TrackFile(data);
            }

            return new DynValue(data);
        }
    }

    private static LuaFile CheckFile(Coroutine state) =>
        state.Argument(1).UserData?.Object as LuaFile ?? throw state.ArgumentTypeError(1, "FILE*");

    private static LuaFile CheckOpen(Coroutine state) =>
        CheckFile(state) is { IsClosed: false } file ? file : throw state.LibraryError("attempt to use a closed file");

    private static LuaFile Default(Coroutine state, DynValue file, string name) =>
        file.UserData!.Object is LuaFile { IsClosed: false } open
            ? open
            : throw state.LibraryError($"standard {name} file is closed");

    private static int Close(Coroutine state, LuaFile file)
    {
        if (file.IsClosed)
        {
            throw state.LibraryError("attempt to use a closed file");
        }

        if (file.IsStandard)
        {
            state.Push(DynValue.Nil);
            state.Push("cannot close standard file");
            return 2;
        }

        return FileErrors.Result(state, null, file.Close);
    }

    private static int Flush(Coroutine state, LuaFile file) => FileErrors.Result(state, null, file.Stream.Flush);

    private static int Collect(Coroutine state)
    {
        if (CheckFile(state) is { IsClosed: false, IsStandard: false } file)
        {
            file.Close();
        }

        return 0;
    }

    private static int Describe(Coroutine state) =>
        state.Return(CheckFile(state).IsClosed ? "file (closed)" : $"file ({state.Argument(1).Ref!.Address})");

    private static int TypeOf(Coroutine state)
    {
        state.CheckAny(1);
        return state.Argument(1).UserData?.Object is LuaFile file
            ? state.Return(file.IsClosed ? "closed file" : "file")
            : state.Return(DynValue.Nil);
    }

    private static int OpenPipe(IoState io, Coroutine state)
    {
        var command = state.CheckString(1).ToString();
        var mode = state.OptionalString(2)?.ToString() ?? "r";
        state.Machine.Console.Output.Flush();
        var info = Shell.StartInfo(command);
        var reads = mode.StartsWith('r');
        info.RedirectStandardOutput = reads;
        info.RedirectStandardInput = !reads;
        try
        {
            var process = Process.Start(info)!;
            var stream = reads ? process.StandardOutput.BaseStream : process.StandardInput.BaseStream;
            return state.Return(io.Wrap(new LuaFile(stream, isStandard: false, process)));
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or IOException)
        {
            return FileErrors.Push(state, command, failure);
        }
    }

    private static int OpenTemporary(IoState io, Coroutine state) =>
        state.Return(
            io.Wrap(
                new LuaFile(
                    new FileStream(
                        Path.GetTempFileName(),
                        FileMode.Create,
                        FileAccess.ReadWrite,
                        FileShare.None,
                        4096,
                        FileOptions.DeleteOnClose
                    ),
                    isStandard: false
                )
            )
        );
}
