namespace AzerothsTopTalent.Lua51;

/// <summary>
/// Finds out what Lua can still reach, to empty weak tables, to run <c>__gc</c> and to know how much memory is in use.
/// Memory itself is the runtime's affair.
/// </summary>
internal sealed partial class Collector(Machine machine)
{
    private readonly Stack<object> pending = [];
    private readonly List<Table> weakTables = [];
    private readonly List<UserData> finalizable = [];
    private int mark;
    private long bytes;
    private bool collecting;

    /// <summary>Whether a weak table was ever made: collections then come more often.</summary>
    internal bool SawWeakTable { get; set; }

    /// <summary>Remembers a userdata that may have a finalizer.</summary>
    internal void Track(UserData data)
    {
        finalizable.Add(data);
        SawWeakTable = true;
    }

    /// <summary>Remembers an open file, which is closed when nothing refers to it any more.</summary>
    internal void TrackFile(UserData file) => finalizable.Add(file);

    /// <summary>Writes out what open files still hold.</summary>
    internal void FlushFiles()
    {
        foreach (var data in finalizable)
        {
            if (data.Object is LuaFile { IsClosed: false } file)
            {
                file.Stream.Flush();
            }
        }
    }

    /// <summary>Bytes in use, without touching anything.</summary>
    internal long Measure()
    {
        MarkAll();
        return bytes;
    }

    /// <summary>Empties weak tables, runs finalizers, and gives the bytes in use.</summary>
    internal long Collect()
    {
        if (collecting)
        {
            return Measure();
        }

        collecting = true;
        try
        {
            MarkAll();
            var dead = MarkFinalizable();
            foreach (var table in weakTables)
            {
                ClearWeak(table);
            }

            weakTables.Clear();
            machine.ForgetStrings(text => text.Mark != mark);
            var inUse = bytes;
            Finalize(dead);
            return inUse;
        }
        finally
        {
            collecting = false;
        }
    }

    /// <summary>Runs the finalizers that are left, as at the end of a program.</summary>
    internal void FinalizeAll()
    {
        var left = finalizable.ToList();
        finalizable.Clear();
        left.Reverse();
        foreach (var data in left)
        {
            try
            {
                Finalize([data]);
            }
            catch (ScriptRuntimeException)
            {
                // The end of a program is not the place to report it; C Lua drops it too.
            }
        }
    }

    private List<UserData> MarkFinalizable()
    {
        var dead = new List<UserData>();
        for (var i = finalizable.Count - 1; i >= 0; i--)
        {
            var data = finalizable[i];
            if (data.Mark == mark)
            {
                continue;
            }

            finalizable.RemoveAt(i);
            if (!data.Finalized && data.Metatable is { } metatable && !metatable.RawGet(machine.Names.Gc).IsNil)
            {
                data.Finalized = true;
                dead.Add(data);
            }
        }

        foreach (var data in dead)
        {
            Visit(data);
        }

        Propagate();
        return dead;
    }

    private void Finalize(List<UserData> dead)
    {
        for (var i = 0; i < dead.Count; i++)
        {
            var data = dead[i];
            data.Finalized = true;
            var handler = data.Metatable?.RawGet(machine.Names.Gc) ?? DynValue.Nil;
            if (!handler.IsNil)
            {
                try
                {
                    machine.Current.CallMeta1(handler, new DynValue(data));
                }
                catch (ScriptRuntimeException)
                {
                    PutBack(dead, i + 1);
                    throw;
                }
            }
        }
    }

    /// <summary>After an error in a finalizer the others wait for the next collection.</summary>
    private void PutBack(List<UserData> dead, int from)
    {
        for (var i = dead.Count - 1; i >= from; i--)
        {
            dead[i].Finalized = false;
            finalizable.Add(dead[i]);
        }
    }

    private void ClearWeak(Table table)
    {
        foreach (ref var slot in table.Array.AsSpan())
        {
            if (IsDead(slot, isKey: false))
            {
                slot = DynValue.Nil;
            }
        }

        foreach (ref var node in table.Nodes.AsSpan())
        {
            if (!node.Value.IsNil && (IsDead(node.Key, isKey: true) || IsDead(node.Value, isKey: false)))
            {
                node.Value = DynValue.Nil;
            }
        }
    }

    private bool IsDead(DynValue value, bool isKey) =>
        value.Ref switch
        {
            null or Singleton or LuaString => false,
            UserData data when !isKey && data.Finalized => true,
            { } other => other.Mark != mark,
        };
}
