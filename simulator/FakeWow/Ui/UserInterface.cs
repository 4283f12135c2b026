using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Ui;

/// <summary>All that the player sees of one Lua state: frames, dialogs, focus; and where the player acts on it.</summary>
public sealed partial class UserInterface
{
    /// <summary>Height of the screen in UI units, whatever its resolution; the width is for 16:9.</summary>
    private const double ScreenHeight = 768;
    private const double ScreenWidth = ScreenHeight * 16 / 9;
    private readonly ILuaRunner lua;
    private readonly List<Frame> frames = [];
    private EditBox? focus;

    public UserInterface(ApiHost host, ILuaRunner lua)
    {
        Host = host;
        this.lua = lua;
        Events = new EventRouter(name => lua.Find(FindingKind.UnknownEvent, name));
        Root = Own(new Frame(this, "Frame", "UIParent", null, 0, host.NewTable()) { IsBlizzard = true });
        Root.SetSize(ScreenWidth, ScreenHeight);
        Tooltip = Own(new GameTooltip(this, "GameTooltip", Root, host.NewTable()));
        Compartment = Own(new AddonCompartment(this, lua, host.NewTable()));
    }

    /// <summary>A frame has come to be seen, or is seen no more.</summary>
    public event Action<Frame, bool>? VisibilityChanged;

    public ApiHost Host { get; }

    public EventRouter Events { get; }

    /// <summary>UIParent.</summary>
    public Frame Root { get; }

    public GameTooltip Tooltip { get; }

    /// <summary>The list of addons by the minimap.</summary>
    public AddonCompartment Compartment { get; }

    public Rect Screen { get; } = new(0, 0, ScreenWidth, ScreenHeight);

    /// <summary>All frames, in the order they were made.</summary>
    public IReadOnlyList<Frame> Frames => frames;

    /// <summary>The name of a spell, for tooltips.</summary>
    public Func<int, string> SpellName { get; set; } = spell => $"spell {spell}";

    /// <summary>The frame the mouse is over.</summary>
    public Frame? UnderMouse { get; set; }

    /// <summary>The edit box that has the keyboard.</summary>
    public EditBox? Focus
    {
        get => focus;
        set
        {
            if (focus != value)
            {
                var before = focus;
                focus = value;
                before?.Run("OnEditFocusLost");
            }
        }
    }

    /// <summary>Whether any frame wants to be called in every frame.</summary>
    public bool WantsFrames => frames.Exists(frame => frame.Handles("OnUpdate") && frame.IsVisible());

    /// <summary>Calls OnUpdate of all that is seen.</summary>
    public void Update(double elapsed)
    {
        foreach (var frame in frames.ToArray())
        {
            if (frame.Handles("OnUpdate") && frame.IsVisible())
            {
                frame.Run("OnUpdate", DynValue.NewNumber(elapsed));
            }
        }
    }

    internal void TellVisibility(Frame frame, bool isVisible) => VisibilityChanged?.Invoke(frame, isVisible);

    /// <summary>Calls a Lua function; an error is recorded.</summary>
    public DynValue Invoke(DynValue function, params DynValue[] arguments) => lua.Invoke(function, arguments);

    public int HighestLevel(string strata) =>
        frames.Where(frame => frame.Strata == strata).Select(frame => frame.Level).DefaultIfEmpty().Max();

    /// <summary>Puts a new region into its global, if it has a name.</summary>
    internal T Publish<T>(T region)
        where T : Region
    {
        if (region is Frame frame)
        {
            frames.Add(frame);
        }

        if (region.Name is { } name)
        {
            lua.SetGlobal(name, region.Handle);
        }

        return region;
    }

    /// <summary>The same for what the game itself makes.</summary>
    internal T Own<T>(T frame)
        where T : Frame
    {
        frames.Add(frame);
        Host.Script.Globals.Set(frame.Name!, frame.Handle);
        return frame;
    }
}
