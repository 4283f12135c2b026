using System.Diagnostics;

namespace AzerothsTopTalent.Lua51;

/// <summary>How a command line is given to the system's shell.</summary>
internal static class Shell
{
    internal static ProcessStartInfo StartInfo(string command)
    {
        var info = new ProcessStartInfo(OperatingSystem.IsWindows() ? "cmd.exe" : "/bin/sh")
        {
            UseShellExecute = false,
        };
        info.ArgumentList.Add(OperatingSystem.IsWindows() ? "/c" : "-c");
        info.ArgumentList.Add(command);
        return info;
    }
}
