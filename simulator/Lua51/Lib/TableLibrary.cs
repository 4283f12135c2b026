namespace AzerothsTopTalent.Lua51;

/// <summary>The table <c>table</c>.</summary>
internal static partial class TableLibrary
{
    internal static void Open(Machine machine)
    {
        var library = LibraryBuilder.Global(machine, "table");
        library.Add("concat", Concat);
        library.Add("foreach", ForEach);
        library.Add("foreachi", ForEachI);
        library.Add("getn", GetN);
        library.Add("maxn", MaxN);
        library.AddOpen("insert", Insert);
        library.Add("remove", Remove);
        library.Add("setn", SetN);
        library.Add("sort", Sort);
    }

    private static int GetN(Coroutine state) => state.Return(state.CheckTable(1).Length);

    private static int SetN(Coroutine state)
    {
        state.CheckTable(1);
        throw state.LibraryError("'setn' is obsolete");
    }

    private static int MaxN(Coroutine state)
    {
        var table = state.CheckTable(1);
        state.Machine.Consume(table.Array.Length + table.Nodes.Length);
        double max = 0;
        foreach (var (key, _) in table.Pairs)
        {
            if (key.Ref is null && key.Num > max)
            {
                max = key.Num;
            }
        }

        return state.Return(max);
    }

    private static int Insert(Coroutine state)
    {
        var table = state.CheckTable(1);
        var end = table.Length + 1;
        int position;
        switch (state.ArgumentCount)
        {
            case 2:
                position = end;
                break;
            case 3:
                if (state.Argument(2).IsSecret)
                {
                    throw state.SecretError(state.Argument(2), "index", -1, asKey: true);
                }

                position = state.CheckInt(2);
                end = Math.Max(end, position);
                for (var i = end; i > position; i--)
                {
                    state.Machine.Spend(1);
                    table.RawSet(i, table.RawGet(i - 1));
                }

                break;
            default:
                throw state.LibraryError("wrong number of arguments to 'insert'");
        }

        table.RawSet(position, state.Stack[state.Top - 1]);
        return 0;
    }

    private static int Remove(Coroutine state)
    {
        var table = state.CheckTable(1);
        var end = table.Length;
        var position = state.OptionalInt(2, end);
        if (position < 1 || position > end)
        {
            return 0;
        }

        var removed = table.RawGet(position);
        for (; position < end; position++)
        {
            state.Machine.Spend(1);
            table.RawSet(position, table.RawGet(position + 1));
        }

        table.RawSet(end, DynValue.Nil);
        return state.Return(removed);
    }

    private static int ForEach(Coroutine state)
    {
        var table = state.CheckTable(1);
        state.CheckFunction(2);
        var key = DynValue.Nil;
        while (true)
        {
            switch (table.TryNext(key, out key, out var value))
            {
                case null:
                    throw state.Error("invalid key to 'next'");
                case false:
                    return 0;
                default:
                    state.Machine.Spend(2);
                    var result = state.CallMeta(state.Argument(2), key, value);
                    if (!result.IsNil)
                    {
                        return state.Return(result);
                    }

                    break;
            }
        }
    }

    private static int ForEachI(Coroutine state)
    {
        var table = state.CheckTable(1);
        state.CheckFunction(2);
        var length = table.Length;
        for (var i = 1; i <= length; i++)
        {
            state.Machine.Spend(2);
            var result = state.CallMeta(state.Argument(2), new DynValue((double)i), table.RawGet(i));
            if (!result.IsNil)
            {
                return state.Return(result);
            }
        }

        return 0;
    }

    private static int Concat(Coroutine state)
    {
        var separator = state.OptionalString(2) ?? LuaString.Empty;
        var table = state.CheckTable(1);
        var first = (long)state.OptionalInt(3, 1);
        var last = (long)(state.IsNoneOrNil(4) ? table.Length : state.CheckInt(4));
        using var buffer = new ByteBuffer(state.Machine);
        for (var i = first; i <= last; i++)
        {
            state.Machine.Spend(1);
            var value = table.RawGet((int)i);
            switch (value.Ref)
            {
                case LuaString text:
                    buffer.Append(text.Span);
                    break;
                case null:
                    buffer.Append(NumberText.Format(value.Num));
                    break;
                default:
                    throw state.LibraryError($"invalid value ({value.TypeName}) at index {i} in table for 'concat'");
            }

            if (i != last)
            {
                buffer.Append(separator.Span);
            }
        }

        return state.Return(buffer.ToArray());
    }
}
