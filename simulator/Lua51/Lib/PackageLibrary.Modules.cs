namespace AzerothsTopTalent.Lua51;

internal static partial class PackageLibrary
{
    /// <summary>Stands in <c>package.loaded</c> while a module is being loaded.</summary>
    private static readonly UserData Loading = new(null);

    private static int Require(Coroutine state, Table package, Table loaded)
    {
        var name = state.CheckString(1);
        state.SetArgumentCount(1);
        var known = loaded.RawGet(name);
        if (known.IsTruthy)
        {
            return ReferenceEquals(known.Ref, Loading)
                ? throw state.LibraryError($"loop or previous error loading module '{name}'")
                : state.Return(known);
        }

        var loader = FindLoader(state, package, name);
        loaded.RawSet(name, new DynValue(Loading));
        var result = state.CallMeta1(loader, new DynValue(name));
        if (!result.IsNil)
        {
            loaded.RawSet(name, result);
        }
        else if (ReferenceEquals(loaded.RawGet(name).Ref, Loading))
        {
            loaded.RawSet(name, DynValue.True);
        }

        return state.Return(loaded.RawGet(name));
    }

    private static DynValue FindLoader(Coroutine state, Table package, LuaString name)
    {
        if (package["loaders"].Table is not { } loaders)
        {
            throw state.LibraryError("'package.loaders' must be a table");
        }

        var tried = "";
        for (var i = 1; ; i++)
        {
            var searcher = loaders.RawGet(i);
            if (searcher.IsNil)
            {
                throw state.LibraryError($"module '{name}' not found:{tried}");
            }

            var found = state.CallMeta1(searcher, new DynValue(name));
            if (found.Ref is Closure or CallbackFunction)
            {
                return found;
            }

            tried += found.CastToString() ?? "";
        }
    }

    private static int DefineModule(Coroutine state, Table loaded)
    {
        var name = state.CheckString(1);
        var count = state.ArgumentCount;
        if (loaded.RawGet(name).Ref is not Table module)
        {
            module =
                FindTable(state, name.ToString()) ?? throw state.LibraryError($"name conflict for module '{name}'");
            loaded.RawSet(name, new DynValue(module));
        }

        if (module["_NAME"].IsNil)
        {
            var text = name.ToString();
            module["_M"] = module;
            module["_NAME"] = text;
            module["_PACKAGE"] = text[..(text.LastIndexOf('.') + 1)];
        }

        var caller = state.FrameAt(1, out var isTailCall);
        if (isTailCall || caller is not { IsLua: true })
        {
            throw state.LibraryError("'module' not called from a Lua function");
        }

        ((Closure)state.Stack[caller.Function].Ref!).Env = module;
        for (var i = 2; i <= count; i++)
        {
            state.CallMeta1(state.Argument(i), new DynValue(module));
        }

        return 0;
    }

    /// <summary>The table a dotted name leads to from the globals, made where absent; null when something else is in the way.</summary>
    private static Table? FindTable(Coroutine state, string name)
    {
        var table = state.Env;
        foreach (var part in name.Split('.'))
        {
            var next = table[part];
            if (next.IsNil)
            {
                next = new Table(state.Machine, 0, 1);
                table[part] = next;
            }

            if (next.Ref is not Table found)
            {
                return null;
            }

            table = found;
        }

        return table;
    }
}
