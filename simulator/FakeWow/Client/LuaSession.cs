using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.FakeWow.Ui.Popups;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>
/// One Lua state and all that the game has put into it, from a login or a reload to the next. What goes wrong in it is recorded in the
/// <see cref="ClientRecord"/> that outlives it.
/// </summary>
public sealed class LuaSession : ILuaRunner
{
    private readonly ClientRecord record;
    private readonly List<string> touches = [];
    private bool isOver;
    private int depth;

    public LuaSession(GameWorld world, IAddonRules rules, ClientRecord record)
    {
        World = world;
        this.record = record;
        Script = new Script(new ScriptOptions { Dialect = Dialect.Client, Clock = new WorldTime(world) });
        Script.SecretTouched = touches.Add;
        Host = new ApiHost(Script, rules);
        Host.Called += function => record.Count(function.Path);
        Host.Blocked += Block;
        Host.UnknownFieldRead += (name, field) => Find(FindingKind.UnknownField, $"{name}.{field}");
        Host.ForeignFieldWritten += (name, field) => Find(FindingKind.ForeignWrite, $"{name}.{field}");
        ApiCatalog.RegisterWidgets(Host);
        ApiCatalog.RegisterNumbers(Host);
        Ui = new UserInterface(Host, this);
        Popups = new PopupManager(Ui, this, world.Clock, new PopupConditions(world));
        Settings = new SettingsPanel(Ui, this);
        ReadyCheck = new ReadyCheckWindow(Ui);
        Talents = new TalentWindow(Ui, name => world.Fire("ADDON_LOADED", name, false));
    }

    public GameWorld World { get; }

    public Script Script { get; }

    public ApiHost Host { get; }

    /// <summary>What the player sees.</summary>
    public UserInterface Ui { get; }

    public PopupManager Popups { get; }

    public SettingsPanel Settings { get; }

    /// <summary>The game's question whether one is ready.</summary>
    public ReadyCheckWindow ReadyCheck { get; }

    /// <summary>The game's talent window.</summary>
    public TalentWindow Talents { get; }

    /// <summary>The globals, watched from <see cref="Close"/> on; null before.</summary>
    public GlobalGuard? Globals { get; private set; }

    /// <summary>Loads an addon by its name; null, or the game's word for what is wrong.</summary>
    internal Func<string, string?> LoadAddOn { get; set; } = _ => "MISSING";

    /// <summary>The function that Lua errors go to, where an addon has set one.</summary>
    internal DynValue ErrorHandler { get; set; } = DynValue.Nil;

    /// <summary>Ends the making of the game's own globals and begins to watch them.</summary>
    public void Close()
    {
        ClientLibrary.Add(this);
        Globals = new GlobalGuard(Host, Find);
    }

    /// <summary>The Lua state is thrown away: timers that were still waiting call nobody.</summary>
    public void End() => isOver = true;

    /// <inheritdoc/>
    public DynValue Invoke(DynValue function, params DynValue[] arguments)
    {
        if (isOver)
        {
            return DynValue.Nil;
        }

        depth++;
        try
        {
            return Script.Call(function, arguments).ToScalar();
        }
        catch (ScriptRuntimeException error)
        {
            touches.Remove(error.Message);
            Fail(error);
            return DynValue.Nil;
        }
        finally
        {
            depth--;
            FindSwallowedTouches();
        }
    }

    /// <summary>An error that pcall has caught is an error all the same: the code behind it never runs where it matters.</summary>
    private void FindSwallowedTouches()
    {
        if (depth > 0)
        {
            return;
        }

        foreach (var message in touches)
        {
            Find(FindingKind.SwallowedSecret, message);
        }

        touches.Clear();
    }

    /// <summary>Compiles and runs a file of an addon; an error is recorded.</summary>
    public void RunFile(string name, string code, DynValue addonName, DynValue addonTable)
    {
        try
        {
            Invoke(Script.LoadString(code, name), addonName, addonTable);
        }
        catch (SyntaxErrorException error)
        {
            Fail(error.Message, []);
        }
    }

    /// <summary>Runs a file of saved variables; false if it is damaged.</summary>
    internal bool RunSaved(string name, string code)
    {
        try
        {
            Script.Call(Script.LoadString(code, name));
            return true;
        }
        catch (InterpreterException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public string Format(string text, params DynValue[] arguments)
    {
        var format = Script.Globals.Get("string").Table!.Get("format");
        return Invoke(format, [text, .. arguments]).CastToString() ?? text;
    }

    /// <inheritdoc/>
    public void Find(FindingKind kind, string what) => record.Findings.Add(new Finding(kind, what, Host.Location));

    /// <inheritdoc/>
    public void SetGlobal(string name, DynValue value) => Script.Globals.Set(name, value);

    internal void Fail(string message, IReadOnlyList<string> stack) => record.Failures.Add(new(message, stack));

    internal void Say(string line) => record.Chat.Add(line);

    /// <inheritdoc/>
    public void Play(int sound) => record.Sounds.Add(sound);

    private void Fail(ScriptRuntimeException error)
    {
        if (ErrorHandler.Type is not (DataType.Function or DataType.ClrFunction))
        {
            Fail(error.Message, error.LuaStack);
            return;
        }

        try
        {
            Script.Call(ErrorHandler, error.Value);
        }
        catch (ScriptRuntimeException second)
        {
            Fail(second.Message, second.LuaStack);
        }
    }

    private void Block(ApiFunction function)
    {
        Find(FindingKind.BlockedCall, $"{function.Path}, which addons may not call in combat");
        Ui.Events.Fire("ADDON_ACTION_BLOCKED", [Script.TaintedBy, function.Path + "()"]);
    }

    private sealed class PopupConditions(GameWorld world) : IPopupConditions
    {
        public bool IsDeadOrGhost => !world.IsAlive;

        public bool IsInCinematic => world.IsInCinematic;
    }
}
