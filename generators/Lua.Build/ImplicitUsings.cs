namespace AzerothsTopTalent.Lua.Build;

/// <summary>What the SDK adds to a project where ImplicitUsings is on, as its templates have it.</summary>
internal static class ImplicitUsings
{
    public const string Text =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";
}
