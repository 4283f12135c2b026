using AzerothsTopTalent.Lua.Lowering;

namespace AzerothsTopTalent.Transpiler.Tests.Harness;

/// <summary>Everything that can run Lua here: our interpreter in each environment, and the interpreters that are installed.</summary>
internal static class LuaHosts
{
    /// <summary>Runs the classes in each host in turn.</summary>
    public static IEnumerable<(string Host, IReadOnlyList<string> Texts)> Run(
        Transpilation program,
        IReadOnlyList<string> classes,
        bool external = true
    )
    {
        foreach (var environment in LuaEnvironment.All)
        {
            yield return (environment.ToString(), LuaHost.Run(program, classes, environment));
        }
        if (!external)
        {
            yield break;
        }
        foreach (var lua in ExternalLua.Installed)
        {
            // One that leaves open what the game leaves open the other way round from the first.
            var environment = LuaEnvironment.All[lua == ExternalLua.LuaJit ? 3 : 0];
            yield return (lua.Name + " " + environment, lua.Run(program, classes, environment));
        }
    }
}
