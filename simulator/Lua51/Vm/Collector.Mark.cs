namespace AzerothsTopTalent.Lua51;

internal sealed partial class Collector
{
    private void MarkAll()
    {
        mark++;
        bytes = 0;
        weakTables.Clear();
        Visit(machine.GlobalTable);
        Visit(machine.Registry);
        Visit(machine.Main);
        foreach (var metatable in machine.TypeMetatables)
        {
            Visit(metatable);
        }

        for (var running = machine.Current; running is not null; running = running.Resumer)
        {
            Visit(running);
        }

        machine.Script.VisitRoots(value => Visit(value.Ref));
        Propagate();
    }

    private void Visit(LuaObject? target)
    {
        if (target is null || target.Mark == mark)
        {
            return;
        }

        target.Mark = mark;
        if (target is LuaString text)
        {
            bytes += text.Length + 56;
        }
        else if (target is not Singleton)
        {
            pending.Push(target);
        }
    }

    private void Propagate()
    {
        while (pending.TryPop(out var next))
        {
            switch (next)
            {
                case Table table:
                    Traverse(table);
                    break;
                case Closure closure:
                    Traverse(closure);
                    break;
                case Coroutine coroutine:
                    Traverse(coroutine);
                    break;
                case CallbackFunction callback:
                    bytes += 40;
                    Visit(callback.Env);
                    foreach (var value in callback.UpValues)
                    {
                        Visit(value.Ref);
                    }

                    break;
                case UserData data:
                    bytes += 48;
                    Visit(data.Metatable);
                    Visit(data.Env);
                    break;
                case SecretValue secret:
                    Visit(secret.Inner.Ref);
                    break;
                default:
                    break;
            }
        }
    }

    private void Traverse(Table table)
    {
        bytes +=
            Table.TableBytes
            + (16L * table.Array.Length)
            + (table.HasHash ? (long)Table.NodeBytes * table.Nodes.Length : 0);
        Visit(table.Metatable);
        var mode = table.Metatable is null ? "" : table.Metatable.RawGet(machine.Names.Mode).String ?? "";
        var weakKeys = mode.Contains('k', StringComparison.Ordinal);
        var weakValues = mode.Contains('v', StringComparison.Ordinal);
        if (weakKeys || weakValues)
        {
            weakTables.Add(table);
        }

        foreach (ref var slot in table.Array.AsSpan())
        {
            VisitUnlessWeak(slot.Ref, weakValues);
        }

        foreach (ref var node in table.Nodes.AsSpan())
        {
            if (!node.Value.IsNil)
            {
                VisitUnlessWeak(node.Key.Ref, weakKeys);
                VisitUnlessWeak(node.Value.Ref, weakValues);
            }
        }
    }

    private void VisitUnlessWeak(LuaObject? target, bool isWeak)
    {
        if (!isWeak || target is LuaString)
        {
            Visit(target);
        }
    }

    private void Traverse(Closure closure)
    {
        bytes += 56 + (8L * closure.UpValues.Length);
        Visit(closure.Env);
        Traverse(closure.Proto);
        foreach (var upValue in closure.UpValues)
        {
            if (upValue.Mark != mark)
            {
                upValue.Mark = mark;
                bytes += 64;
                Visit(upValue.Value.Ref);
            }
        }
    }

    private void Traverse(Prototype proto)
    {
        if (proto.Mark == mark)
        {
            return;
        }

        proto.Mark = mark;
        bytes += proto.OwnSize;
        foreach (var constant in proto.Constants)
        {
            Visit(constant.Ref);
        }

        foreach (var child in proto.Children)
        {
            Traverse(child);
        }
    }

    private void Traverse(Coroutine coroutine)
    {
        bytes += 200 + (16L * coroutine.Stack.Length);
        Visit(coroutine.Env);
        Visit(coroutine.Hook?.Function.Ref);
        // While a host function runs, its caller's registers above the call are dead, whatever they still hold.
        var frame = coroutine.Frame;
        var end = frame.IsLua ? Math.Max(coroutine.Top, frame.Top) : coroutine.Top;

        for (var i = 0; i < end && i < coroutine.Stack.Length; i++)
        {
            Visit(coroutine.Stack[i].Ref);
        }
    }
}
