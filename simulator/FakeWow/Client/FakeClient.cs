using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>
/// A client that plays one character in one world with some addons: it loads them, tells them of events, shows what they show, and keeps
/// what they save. Everything that goes wrong is in <see cref="Record"/>.
/// </summary>
public sealed partial class FakeClient
{
    private readonly IReadOnlyList<AddonFolder> addons;
    private readonly IAddonRules rules;
    private readonly RegisterFunctions register;
    private readonly HashSet<string> loaded = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> loading = new(StringComparer.OrdinalIgnoreCase);
    private LuaSession? session;

    /// <summary>
    /// Sets up a client that is not logged in. <paramref name="register"/> puts the game's functions into each new Lua state.
    /// </summary>
    public FakeClient(GameWorld world, IReadOnlyList<AddonFolder> addons, IAddonRules rules, RegisterFunctions register)
    {
        World = world;
        this.addons = addons;
        this.rules = rules;
        this.register = register;
        world.Raised += Tell;
        world.Found += message => Record.Findings.Add(new(FindingKind.World, message, ""));
        world.TalentFrameToggled += () => session?.Talents.Show(world.IsTalentFrameShown);
        world.ReadyCheckToggled += () => session?.ReadyCheck.Show(world.IsReadyCheckShown);
        world.Clock.WantsFrames = () => session is { } open && (open.Ui.WantsFrames || open.Popups.WantsFrames);
        world.Clock.Frame += Update;
    }

    /// <summary>A new Lua state stands, and no addon is loaded yet.</summary>
    public event Action<LuaSession>? SessionOpened;

    public GameWorld World { get; }

    /// <summary>Errors, findings, chat, calls.</summary>
    public ClientRecord Record { get; } = new();

    /// <summary>What is on disk: saved variables by file, <c>AddonName</c> for the account's and <c>AddonName/Character</c>.</summary>
    public Dictionary<string, string> Disk { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The Lua state of this login. Throws before the first one.</summary>
    public LuaSession Session => session ?? throw new InvalidOperationException("nobody is logged in");

    /// <summary>What the player sees.</summary>
    public UserInterface Ui => Session.Ui;

    /// <summary>The hands of the player.</summary>
    public Player Player => new(Session);

    public bool IsRunning => session is not null;

    private void Update(double elapsed)
    {
        session?.Ui.Update(elapsed);
        session?.Popups.Update(elapsed);
    }

    private void Tell(GameEvent raised)
    {
        if (session is { } open)
        {
            open.Ui.Events.Fire(raised.Name, EventPayload.Of(raised, open));
        }
    }
}
