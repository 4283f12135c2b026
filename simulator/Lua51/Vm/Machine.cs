namespace AzerothsTopTalent.Lua51;

/// <summary>What all coroutines of a script share.</summary>
internal sealed partial class Machine
{
    internal readonly Script Script;

    /// <summary>Names and strings of the sources, each held once: the same text is then the same object.</summary>
    private readonly Dictionary<LuaString, LuaString> strings = [];

    internal readonly MetaNames Names;
    internal readonly Collector Collector;
    internal readonly bool IsClient;
    internal readonly PairsOrder PairsOrder;
    internal readonly uint PairsSeed;

    internal Table GlobalTable;
    internal readonly Table Registry;
    internal readonly Coroutine Main;

    /// <summary>The coroutine that runs now.</summary>
    internal Coroutine Current;

    /// <summary>Metatables of the types whose values have none of their own.</summary>
    internal readonly Table?[] TypeMetatables = new Table?[(int)LuaKind.Tuple + 1];

    internal Machine(Script script, ScriptOptions options)
    {
        Script = script;
        Names = new MetaNames(this);
        Collector = new Collector(this);
        IsClient = options.Dialect == Dialect.Client;
        PairsOrder = options.PairsOrder;
        PairsSeed = (uint)options.PairsSeed;
        memoryBudget = options.MemoryBudget ?? long.MaxValue;
        SetInstructionBudget(options.InstructionBudget);
        GlobalTable = new Table(this);
        Registry = new Table(this);
        Main = Current = new Coroutine(this) { NativeCalls = 1, Status = CoroutineStatus.Running };
    }

    internal LuaString Intern(LuaString text)
    {
        if (strings.TryGetValue(text, out var known))
        {
            return known;
        }

        strings.Add(text, text);
        Allocate(text.Length + 56);
        return text;
    }

    /// <summary>How many chunks are being compiled: the compiler knows names by their object.</summary>
    internal int Compiling { get; set; }

    /// <summary>Lets go of strings that nothing else holds.</summary>
    internal void ForgetStrings(Predicate<LuaString> isUnused)
    {
        foreach (var text in strings.Keys)
        {
            if (Compiling == 0 && isUnused(text))
            {
                strings.Remove(text);
            }
        }
    }

    internal Table? MetatableOf(DynValue value) =>
        value.Ref switch
        {
            Table table => table.Metatable,
            UserData data => data.Metatable,
            null => TypeMetatables[0],
            { Kind: LuaKind.Nil } => TypeMetatables[(int)LuaKind.SecretBoolean],
            { Kind: LuaKind.False or LuaKind.True } => TypeMetatables[(int)LuaKind.True],
            { Kind: LuaKind.Closure or LuaKind.Callback } => TypeMetatables[(int)LuaKind.Closure],
            { } other => TypeMetatables[(int)other.Kind],
        };

    internal void SetTypeMetatable(DynValue value, Table? metatable)
    {
        var index = value.Ref switch
        {
            null => 0,
            { Kind: LuaKind.Nil } => (int)LuaKind.SecretBoolean,
            { Kind: LuaKind.False or LuaKind.True } => (int)LuaKind.True,
            { Kind: LuaKind.Closure or LuaKind.Callback } => (int)LuaKind.Closure,
            { } other => (int)other.Kind,
        };
        TypeMetatables[index] = metatable;
    }

    /// <summary>A metamethod that tables are asked for often; nil when absent.</summary>
    internal DynValue FastMeta(Table? metatable, MetaEvent metaEvent)
    {
        if (metatable is null || (metatable.AbsentEvents & (1u << (int)metaEvent)) != 0)
        {
            return DynValue.Nil;
        }

        var handler = metatable.RawGet(Names.Of(metaEvent));
        if (handler.IsNil)
        {
            metatable.AbsentEvents |= 1u << (int)metaEvent;
        }

        return handler;
    }
}
