using AzerothsTopTalent.Addon.Tests.Support;
using AzerothsTopTalent.FakeWow.Api;
using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.Surface;
using AzerothsTopTalent.FakeWow.Ui;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Addon.Tests.Client;

/// <summary>A client with one small addon whose Lua stands in the test, and only the functions of the client itself.</summary>
internal sealed class UiBench
{
    public const string AddonName = "TestAddon";

    public UiBench(string lua, string toc = "", GameWorld? world = null)
    {
        World = world ?? new GameWorld(SandboxTrees.Catalog, classId: 6);
        var text = $"## Interface: 120105\n{toc}\nMain.lua\n";
        Addon = new AddonFolder(
            TocFile.Read(AddonName, text),
            new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Main.lua"] = lua }
        );
        Client = new FakeClient(World, [Addon], new OpenRules(), Register);
    }

    public GameWorld World { get; }

    public AddonFolder Addon { get; }

    public FakeClient Client { get; }

    public Player Player => Client.Player;

    public IEnumerable<string> Failures => Client.Record.Failures.Select(failure => failure.Message);

    public IEnumerable<string> Findings => Client.Record.Findings.Select(finding => $"{finding.Kind}: {finding.What}");

    public List<string> Chat => Client.Record.Chat;

    /// <summary>A client whose addon has run this Lua at login.</summary>
    public static UiBench LoggedIn(string lua, string toc = "")
    {
        var bench = new UiBench(lua, toc);
        bench.Client.Login();
        return bench;
    }

    /// <summary>Runs more Lua as if the addon had.</summary>
    public DynValue Run(string lua) =>
        Client.Session.Invoke(Client.Session.Script.LoadString(lua, "Interface/AddOns/TestAddon/Test.lua"));

    /// <summary>The text that an expression gives.</summary>
    public string? Text(string expression) => Run($"return tostring({expression})").String;

    private static void Register(LuaSession session, IReadOnlyList<AddonFolder> addons, IReadOnlySet<string> loaded)
    {
        var host = session.Host;
        ApiRegistration.Register(host, (IFramesGlobals)new FrameFactory(session.Ui));
        ApiRegistration.Register(host, new Timers(host, session, session.World.Clock));
        ApiRegistration.Register(host, (IStaticPopupGlobals)session.Popups);
        ApiRegistration.Register(host, (ISettings)session.Settings);
        ApiRegistration.Register(host, (IClientGlobals)new ClientApi(session));
        ApiRegistration.Register(host, (IAddOns)new AddOnsApi(addons, loaded, session));
        ApiRegistration.Register(host, (ISound)new SoundApi(session));
        ApiRegistration.Register(host, (ISecretsGlobals)new SecretsApi());
    }

    /// <summary>Nothing is secret, nothing is refused.</summary>
    private sealed class OpenRules : IAddonRules
    {
        public bool IsSecret(string condition, IReadOnlyList<string?> units) => false;

        public RuleAnswer Meets(string precondition, IReadOnlyList<string?> units) => RuleAnswer.Answered;

        public bool IsBlocked(ApiFunction function) => false;
    }
}
