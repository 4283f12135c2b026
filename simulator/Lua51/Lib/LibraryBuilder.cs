namespace AzerothsTopTalent.Lua51;

/// <summary>Puts functions into a library's table.</summary>
internal readonly struct LibraryBuilder(Machine machine, Table table)
{
    internal Table Table { get; } = table;

    /// <summary>A library's table as a global, known to <c>require</c> too.</summary>
    internal static LibraryBuilder Global(Machine machine, string name)
    {
        var table = new Table(machine);
        machine.GlobalTable.RawSet(machine.Names.Intern(name), new DynValue(table));
        return new LibraryBuilder(machine, table);
    }

    internal CallbackFunction Add(string name, NativeFunction body, Intrinsic intrinsic = Intrinsic.None) =>
        Add(name, body, acceptsSecrets: false, intrinsic);

    /// <summary>Adds a function that may be given secret values.</summary>
    internal CallbackFunction AddOpen(string name, NativeFunction body, Intrinsic intrinsic = Intrinsic.None) =>
        Add(name, body, acceptsSecrets: true, intrinsic);

    private CallbackFunction Add(string name, NativeFunction body, bool acceptsSecrets, Intrinsic intrinsic)
    {
        var function = new CallbackFunction(name, body, intrinsic)
        {
            AcceptsSecrets = acceptsSecrets,
            Env = machine.GlobalTable,
        };
        Set(name, new DynValue(function));
        return function;
    }

    internal void Set(string name, DynValue value) => Table.RawSet(machine.Names.Intern(name), value);
}
