using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Surface;
using AzerothsTopTalent.FakeWow.World;

namespace AzerothsTopTalent.Addon.Tests.Support;

/// <summary>A logged-in client whose only addon is what a test writes.</summary>
internal sealed class LuaBench
{
    private const string Name = "Bench";

    public LuaBench(string lua = "", int specId = 64, int level = 90, Action<GameWorld>? setUp = null)
    {
        World = new GameWorld(SandboxTrees.Catalog, Classes.OfSpec(specId)!.Id, specId, level);
        setUp?.Invoke(World);
        var addon = new AddonFolder(
            TocFile.Read(Name, "## Interface: 120105\n## SavedVariables: BenchDB\nMain.lua\n"),
            new Dictionary<string, string> { ["Main.lua"] = lua }
        );
        Client = GameFunctions.Open(World, [addon]);
        Client.Login();
    }

    public GameWorld World { get; }
    public FakeClient Client { get; }

    /// <summary>Runs Lua and gives what it returns, values separated by blanks; a secret reads <c>secret</c>, an error its message.</summary>
    public string Run(string lua)
    {
        int errors = Client.Record.Failures.Count;
        int said = Client.Record.Chat.Count;
        Client.Session.RunFile(
            "Interface/AddOns/Bench/Test.lua",
            $"local function show(...) local out = {{}} for i = 1, select('#', ...) do local v = select(i, ...) if issecretvalue(v) then out[i] = 'secret' else out[i] = tostring(v) end end print(table.concat(out, ' ')) end\n"
                + $"show((function() {lua} end)())",
            Name,
            Lua51.DynValue.Nil
        );
        return Client.Record.Failures.Count > errors ? Client.Record.Failures[^1].Message
            : Client.Record.Chat.Count > said ? Client.Record.Chat[^1]
            : "";
    }

    /// <summary>Runs an expression.</summary>
    public string Eval(string expression) => Run($"return {expression}");
}
