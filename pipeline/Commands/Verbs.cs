using System.CommandLine;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary>All verbs, one file each.</summary>
internal static class Verbs
{
    public static RootCommand Root(ToolHost host)
    {
        var root = new RootCommand(
            "Finds the talent builds the best players use and makes the addon that offers them. Without a command: all of it, one after the other."
        )
        {
            GenerateCommand.Create(host),
            BuildCommand.Create(host),
            SimulateCommand.Create(host),
            ShipCommand.Create(host),
            ReportCommand.Create(host),
            DoctorCommand.Create(host),
            TranspileCommand.Create(host),
            MapCommand.Create(host),
            LuaCommand.Create(host),
            TalentsCommand.Create(host),
        };
        ChainCommand.AddTo(root, host);
        return root;
    }

    /// <summary>Whatever stands behind the file of <c>att lua</c> is the script's, though it looks like an option of ours.</summary>
    public static string[] Prepared(string[] args) =>
        args is [LuaCommand.Name, var file, ..] && (file == LuaCommand.StandardInput || !file.StartsWith('-'))
            ? [LuaCommand.Name, file, "--", .. args[2..]]
            : args;
}
