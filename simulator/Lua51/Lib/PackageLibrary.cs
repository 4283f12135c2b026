namespace AzerothsTopTalent.Lua51;

/// <summary><c>require</c>, <c>module</c> and the table <c>package</c>. There are no native libraries to load.</summary>
internal static partial class PackageLibrary
{
    private const string DefaultPath =
        "./?.lua;/usr/local/share/lua/5.1/?.lua;/usr/local/share/lua/5.1/?/init.lua;/usr/local/lib/lua/5.1/?.lua;"
        + "/usr/local/lib/lua/5.1/?/init.lua;/usr/share/lua/5.1/?.lua;/usr/share/lua/5.1/?/init.lua";

    internal static void Open(Machine machine)
    {
        var library = LibraryBuilder.Global(machine, "package");
        var package = library.Table;
        library.Add("loadlib", LoadLibrary);
        library.Add("seeall", SeeAll);
        library.Set("path", DynValue.NewString(SearchPath()));
        library.Set("cpath", DynValue.NewString(""));
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
        library.Set("loaders", new DynValue(loaders.Table));
        var globals = new LibraryBuilder(machine, machine.GlobalTable);
        globals.Add("require", state => Require(state, package, loaded));
        globals.Add("module", state => DefineModule(state, loaded));
    }

    private static string SearchPath()
    {
        var path = Environment.GetEnvironmentVariable("LUA_PATH");
        return path is null
            ? DefaultPath
            : path.Replace(";;", ";" + DefaultPath + ";", StringComparison.Ordinal).Trim(';');
    }

    private static int LoadLibrary(Coroutine state)
    {
        state.CheckString(1);
        state.CheckString(2);
        state.Push(DynValue.Nil);
        state.Push("dynamic libraries not enabled; check your Lua installation");
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
        if (package["path"].CastToString() is not { } path)
        {
            throw state.LibraryError("'package.path' must be a string");
        }

        var tried = "";
        foreach (var template in path.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var file = template.Replace("?", name.Replace('.', '/'), StringComparison.Ordinal);
            if (!File.Exists(file))
            {
                tried += $"\n\tno file '{file}'";
                continue;
            }

            return LoadFile(state, name, file);
        }

        return state.Return(tried);
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
