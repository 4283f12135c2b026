namespace AzerothsTopTalent.Lua51;

/// <summary><c>require</c>, <c>module</c> and the table <c>package</c>. There are no native libraries to load.</summary>
internal static partial class PackageLibrary
{
    private const string DefaultPath =
        "./?.lua;/usr/local/share/lua/5.1/?.lua;/usr/local/share/lua/5.1/?/init.lua;/usr/local/lib/lua/5.1/?.lua;"
        + "/usr/local/lib/lua/5.1/?/init.lua;/usr/share/lua/5.1/?.lua;/usr/share/lua/5.1/?/init.lua";

    private const string DefaultNativePath =
        "./?.so;/usr/local/lib/lua/5.1/?.so;/usr/lib/x86_64-linux-gnu/lua/5.1/?.so;/usr/lib/lua/5.1/?.so;"
        + "/usr/local/lib/lua/5.1/loadall.so";

    private const string NoNativeCode = "dynamic libraries not enabled; check your Lua installation";

    internal static void Open(Machine machine)
    {
        var library = LibraryBuilder.Global(machine, "package");
        var package = library.Table;
        library.Add("loadlib", LoadLibrary);
        library.Add("seeall", SeeAll);
        library.Set("path", DynValue.NewString(SearchPath("LUA_PATH", DefaultPath)));
        library.Set("cpath", DynValue.NewString(SearchPath("LUA_CPATH", DefaultNativePath)));
        library.Set("config", DynValue.NewString("/\n;\n?\n!\n-"));
        var loaded = new Table(machine);
        foreach (var (name, value) in machine.GlobalTable.Pairs.ToList())
        {
            if (value.Ref is Table)
            {
                loaded.RawSet(name, value);
            }
        }

        library.Set("loaded", new DynValue(loaded));
        machine.Registry["_LOADED"] = loaded;
        library.Set("preload", new DynValue(new Table(machine)));
        var loaders = new LibraryBuilder(machine, new Table(machine));
        loaders.Table.Append(new CallbackFunction("preload_loader", state => LoadPreloaded(state, package)));
        loaders.Table.Append(new CallbackFunction("lua_loader", state => LoadLua(state, package)));
        loaders.Table.Append(new CallbackFunction("native_loader", state => LoadNative(state, package, isRoot: false)));
        loaders.Table.Append(new CallbackFunction("root_loader", state => LoadNative(state, package, isRoot: true)));
        library.Set("loaders", new DynValue(loaders.Table));
        var globals = new LibraryBuilder(machine, machine.GlobalTable);
        globals.Add("require", state => Require(state, package, loaded));
        globals.Add("module", state => DefineModule(state, loaded));
    }

    private static string SearchPath(string variable, string standard)
    {
        var path = Environment.GetEnvironmentVariable(variable);
        return path is null ? standard : path.Replace(";;", ";" + standard + ";", StringComparison.Ordinal).Trim(';');
    }

    private static int LoadLibrary(Coroutine state)
    {
        state.CheckString(1);
        state.CheckString(2);
        state.Push(DynValue.Nil);
        state.Push(NoNativeCode);
        state.Push("absent");
        return 3;
    }

    private static int SeeAll(Coroutine state)
    {
        var table = state.CheckTable(1);
        table.Metatable ??= new Table(state.Machine, 0, 1);
        table.Metatable.RawSet(state.Machine.Names.Index, new DynValue(state.Machine.GlobalTable));
        table.Metatable.AbsentEvents = 0;
        return 0;
    }

    private static int LoadPreloaded(Coroutine state, Table package)
    {
        var name = state.CheckString(1);
        if (package["preload"].Table is not { } preload)
        {
            throw state.LibraryError("'package.preload' must be a table");
        }

        var loader = preload.RawGet(name);
        return state.Return(loader.IsNil ? DynValue.NewString($"\n\tno field package.preload['{name}']") : loader);
    }

    private static int LoadLua(Coroutine state, Table package)
    {
        var name = state.CheckString(1).ToString();
        return FindFile(state, package, name, "path", out var file) ? LoadFile(state, name, file) : state.Return(file);
    }

    /// <summary>Native code cannot be loaded: a library that is there is named in the error.</summary>
    private static int LoadNative(Coroutine state, Table package, bool isRoot)
    {
        var name = state.CheckString(1).ToString();
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (isRoot && dot < 0)
        {
            return 0;
        }

        return FindFile(state, package, isRoot ? name[..dot] : name, "cpath", out var file)
            ? throw state.LibraryError($"error loading module '{name}' from file '{file}':\n\t{NoNativeCode}")
            : state.Return(file);
    }

    /// <summary>Looks for a module's file along a path; gives what was tried when there is none.</summary>
    private static bool FindFile(Coroutine state, Table package, string name, string field, out string file)
    {
        if (package[field].CastToString() is not { } path)
        {
            throw state.LibraryError($"'package.{field}' must be a string");
        }

        var tried = "";
        foreach (var template in path.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            file = template.Replace("?", name.Replace('.', '/'), StringComparison.Ordinal);
            if (File.Exists(file))
            {
                return true;
            }

            tried += $"\n\tno file '{file}'";
        }

        file = tried;
        return false;
    }

    private static int LoadFile(Coroutine state, string name, string file)
    {
        string failure;
        try
        {
            failure = BaseLibrary.ReadFile(state, file, out var code) ?? "";
            if (failure.Length == 0)
            {
                var chunk = state.Machine.Script.Load(code, LuaString.From("@" + file), state.Machine.GlobalTable);
                return state.Return(new DynValue(chunk));
            }
        }
        catch (SyntaxErrorException error)
        {
            failure = error.Text.ToString();
        }

        throw state.LibraryError($"error loading module '{name}' from file '{file}':\n\t{failure}");
    }
}
