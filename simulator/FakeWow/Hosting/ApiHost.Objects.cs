using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Hosting;

// Objects: tables whose methods come from their kind.
public sealed partial class ApiHost
{
    /// <summary>A read or a write of a field on an object of the game's own, by the object's name and the field.</summary>
    public event Action<string, string>? UnknownFieldRead;

    public event Action<string, string>? ForeignFieldWritten;

    /// <summary>The object that a Lua value is, null if it is none.</summary>
    public IApiObject? ObjectOf(DynValue value) =>
        value.Table is { } table && objects.TryGetValue(table, out var found) ? found : null;

    /// <summary>
    /// Makes the table of a new object. An addon's own object takes any field. One of the game's own has <paramref name="fields"/>: what
    /// addons may read, kept up to date by the object; <paramref name="name"/> is what it is called in findings, and
    /// <paramref name="writable"/> are the fields that addons may set, and <paramref name="compute"/> gives fields that change by themselves.
    /// </summary>
    public Table NewObject(
        IApiObject item,
        string kind,
        Table? fields = null,
        string name = "",
        IReadOnlySet<string>? writable = null,
        Func<string, DynValue>? compute = null
    )
    {
        var table = NewTable();
        objects[table] = item;
        var meta = NewTable();
        table.Metatable = meta;
        if (fields is null)
        {
            meta.Set("__index", MethodTable(kind));
            return table;
        }

        meta.Set("__index", NativeCallback((_, key) => ReadField(kind, fields, name, key, compute)));
        meta.Set("__newindex", NativeCallback((value, key) => WriteField(fields, name, writable, key, value)));
        return table;
    }

    /// <summary>Whether objects of a kind have a script such as <c>OnClick</c>.</summary>
    public bool HasScript(string kind, string script) =>
        kinds.TryGetValue(kind, out var found) && (found.Scripts.Contains(script) || HasScript(found.BaseName, script));

    public bool IsKind(string kind) => kinds.ContainsKey(kind);

    private DynValue ReadField(string kind, Table fields, string name, DynValue key, Func<string, DynValue>? compute)
    {
        if (compute?.Invoke(key.String ?? "") is { Type: not DataType.Nil } computed)
        {
            return computed;
        }

        if (fields.Get(key) is { Type: not DataType.Nil } value)
        {
            return value;
        }

        if (MethodTable(kind).Get(key) is { Type: not DataType.Nil } method)
        {
            return method;
        }

        UnknownFieldRead?.Invoke(name, key.String ?? "");
        return DynValue.Nil;
    }

    private DynValue WriteField(Table fields, string name, IReadOnlySet<string>? writable, DynValue key, DynValue value)
    {
        if (writable?.Contains(key.String ?? "") != true)
        {
            ForeignFieldWritten?.Invoke(name, key.String ?? "");
        }

        fields.Set(key, value);
        return DynValue.Void;
    }

    private readonly Dictionary<string, Table> methodTables = new(StringComparer.OrdinalIgnoreCase);

    private Table MethodTable(string kind)
    {
        if (methodTables.TryGetValue(kind, out var table))
        {
            return table;
        }

        table = NewTable();
        for (
            var level = kinds.GetValueOrDefault(kind);
            level is not null;
            level = kinds.GetValueOrDefault(level.BaseName)
        )
        {
            foreach (var (method, callback) in level.Methods)
            {
                if (table.Get(method).Type == DataType.Nil)
                {
                    table.Set(method, callback);
                }
            }
        }

        return methodTables[kind] = table;
    }

    // (table, key[, value]) as Lua calls __index and __newindex.
    private DynValue NativeCallback(Func<DynValue, DynValue, DynValue> body) =>
        DynValue.NewCallback(
            new CallbackFunction(
                (context, arguments) =>
                {
                    caller = context;
                    return body(arguments[2], arguments[1]);
                }
            )
            {
                AcceptsSecrets = true,
            }
        );
}
