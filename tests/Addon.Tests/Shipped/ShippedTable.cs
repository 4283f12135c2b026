using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.FakeWow.Hosting;
using AzerothsTopTalent.FakeWow.Surface;
using AzerothsTopTalent.FakeWow.World;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Addon.Tests.Shipped;

/// <summary>
/// The table that the shipped addon's files share. The data file is the one file of the addon that a test writes, so it
/// hands the table out.
/// </summary>
internal sealed class ShippedTable
{
    private const string Name = "ShippedTable";
    private DynValue table;

    /// <summary>Installs the addon with that data; <see cref="Client"/> is not logged in yet.</summary>
    public ShippedTable(GameWorld world, string data = "")
    {
        string door = $"{Name}(select(2, ...))\n{data}";
        Client = GameFunctions.Open(world, [ShippedAddon.Files().With("TalentData.lua", door)]);
        Client.SessionOpened += session =>
        {
            session.Globals!.Declare(Name);
            session.SetGlobal(Name, DynValue.NewCallback(new CallbackFunction(Keep)));
        };
    }

    public FakeClient Client { get; }

    /// <summary>Runs Lua with the addon's table as <c>addon</c>, and gives what it returns.</summary>
    public DynValue[] Run(string lua)
    {
        Script script = Client.Session.Script;
        return script.Call(script.LoadString($"local addon = ...\n{lua}", "=test"), table).Tuple;
    }

    private DynValue Keep(ScriptExecutionContext context, CallbackArguments arguments)
    {
        table = arguments[0];
        return DynValue.Nil;
    }
}
