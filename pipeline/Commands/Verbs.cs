using System.CommandLine;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Commands;

/// <summary>All verbs, one file each.</summary>
internal static class Verbs
{
    public static RootCommand Root(ToolHost host) =>
        new("Finds the talent builds the best players use and makes the addon that offers them.")
        {
            ShipCommand.Create(host),
        };
}
