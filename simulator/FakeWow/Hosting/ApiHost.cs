using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Hosting;

/// <summary>
/// The door between one Lua state and the game: functions, methods and numbers go in here, calls come out checked. One lives as long as
/// its Lua state: from a login or a reload to the next.
/// </summary>
public sealed partial class ApiHost(Script script, IAddonRules rules)
{
    private readonly Dictionary<string, WidgetKind> kinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Table, IApiObject> objects = new(ReferenceEqualityComparer.Instance);
    private ScriptExecutionContext? caller;

    /// <summary>Every call of a game function, before it is answered.</summary>
    public event Action<ApiFunction>? Called;

    /// <summary>A call that was refused because it <c>HasRestrictions</c>.</summary>
    public event Action<ApiFunction>? Blocked;

    public Script Script { get; } = script;

    /// <summary>Where in Lua the last call came from, as file:line; empty where none did.</summary>
    public string Location => caller?.CallingLocation ?? "";

    public IAddonRules Rules { get; } = rules;

    /// <summary>Remembers who calls, for <see cref="Location"/>.</summary>
    public void CalledFrom(ScriptExecutionContext context) => caller = context;

    public Table NewTable() => new(Script);

    /// <summary>Makes a function available as a global or in its namespace.</summary>
    public void Add(ApiFunction function, Func<ApiCall, DynValue> body)
    {
        var callback = Callback(function, (_, arguments) => body(new ApiCall(this, function, DynValue.Nil, arguments)));
        Space(function.Container).Set(function.Name, callback);
    }

    /// <summary>Makes a method available on all objects of its kind.</summary>
    public void AddMethod(ApiFunction function, Func<ApiCall, DynValue> body)
    {
        var callback = Callback(
            function,
            (_, arguments) =>
            {
                var self = arguments.Count > 0 ? arguments[0] : DynValue.Nil;
                return body(new ApiCall(this, function, self, [.. arguments.Skip(1)]));
            }
        );
        kinds[function.Container].Methods[function.Name] = callback;
    }

    /// <summary>Makes a kind of object known; its base must be known already or come later, before the first object.</summary>
    public void AddWidget(string name, string baseName, IReadOnlyList<string> scripts) =>
        kinds[name] = new WidgetKind(name, baseName, scripts);

    /// <summary>Makes an enum or a table of constants.</summary>
    public void AddNumbers(string space, string name, IReadOnlyList<(string Name, double Value)> numbers)
    {
        var table = NewTable();
        foreach (var (key, value) in numbers)
        {
            table.Set(key, DynValue.NewNumber(value));
        }

        Space(space).Set(name, table);
    }

    public bool IsBlocked(ApiFunction function)
    {
        var isBlocked = Rules.IsBlocked(function);
        if (isBlocked)
        {
            Blocked?.Invoke(function);
        }

        return isBlocked;
    }

    private Table Space(string name)
    {
        if (name.Length == 0)
        {
            return Script.Globals;
        }

        if (Script.Globals.Get(name).Table is { } existing)
        {
            return existing;
        }

        var table = NewTable();
        Script.Globals.Set(name, table);
        return table;
    }

    private DynValue Callback(ApiFunction function, Func<ApiFunction, IReadOnlyList<DynValue>, DynValue> body) =>
        DynValue.NewCallback(
            new CallbackFunction(
                (context, arguments) =>
                {
                    caller = context;
                    Called?.Invoke(function);
                    try
                    {
                        return body(function, arguments.GetArray());
                    }
                    catch (ApiException error)
                    {
                        throw new ScriptRuntimeException(error.Message);
                    }
                },
                function.Name
            )
            {
                AcceptsSecrets = function.AcceptsSecrets,
            }
        );
}
