namespace AzerothsTopTalent.Lua51;

internal static partial class ClientLibrary
{
    private static void AddTables(Machine machine)
    {
        var library = Library(machine, "table");
        library.Add("wipe", Wipe);
        library.Add("removemulti", RemoveMulti);
        library.Add("count", state => state.Return(state.CheckTable(1).Count));
        library.Add("create", Create);
    }

    private static int Wipe(Coroutine state)
    {
        var table = state.CheckTable(1);
        table.Clear();
        state.SetArgumentCount(1);
        return 1;
    }

    /// <summary>Takes several consecutive elements out of a list and gives them.</summary>
    private static int RemoveMulti(Coroutine state)
    {
        var table = state.CheckTable(1);
        var length = table.Length;
        var count = state.OptionalInt(3, 1);
        var position = state.OptionalInt(2, length - count + 1);
        if (count < 1 || position < 1 || position > length)
        {
            return 0;
        }

        count = Math.Min(count, length - position + 1);
        state.CheckRoom(count, "too many values to remove");
        for (var i = 0; i < count; i++)
        {
            state.Push(table.RawGet(position + i));
        }

        for (var i = position; i <= length; i++)
        {
            table.RawSet(i, i + count <= length ? table.RawGet(i + count) : DynValue.Nil);
        }

        state.Machine.Consume(length - position + 1);
        return count;
    }

    private static int Create(Coroutine state)
    {
        const int most = 1 << 26;
        var list = state.OptionalInt(1, 0);
        var hash = state.OptionalInt(2, 0);
        if (list is < 0 or > most || hash is < 0 or > most)
        {
            throw state.ArgumentError(list is < 0 or > most ? 1 : 2, "table size out of range");
        }

        state.Machine.CheckAllocation((list * 16L) + (hash * (long)Table.NodeBytes));
        return state.Return(new DynValue(new Table(state.Machine, list, hash)));
    }
}
