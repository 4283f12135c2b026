namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>
/// Where the files of the official Lua 5.1 test suite are: the folder named by <c>ATT_LUA_SUITE</c>, or the copy in
/// Debian's package golang-github-yuin-gopher-lua-dev. That copy has some of its checks taken out or changed, a few so
/// that C Lua fails them; what counts is that both interpreters end alike.
/// </summary>
internal static class OfficialSuite
{
    private const string DebianFolder = "/usr/share/gocode/src/github.com/yuin/gopher-lua/_lua5.1-tests";

    internal static string? Folder { get; } =
        Environment.GetEnvironmentVariable("ATT_LUA_SUITE") is { Length: > 0 } named ? named
        : Directory.Exists(DebianFolder) ? DebianFolder
        : null;

    /// <summary>A copy to run in, as the files write beside themselves; with the folders that one of them needs.</summary>
    internal static string CopyTo(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "libs", "P1"));
        foreach (var file in Directory.GetFiles(Folder!, "*.lua"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }
}
