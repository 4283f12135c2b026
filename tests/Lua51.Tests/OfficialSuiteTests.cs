using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>
/// The official test suite, file by file, here and in <c>lua5.1</c>: exit code, output and error output must be the same.
/// </summary>
/// <remarks>
/// Not among the files: <c>all</c> (runs the others), <c>main</c> (the options of C Lua's own program, which this is not)
/// and <c>big</c> (a string of 4 GB, which this host cannot hold).
/// </remarks>
[Collection(nameof(OfficialSuiteCollection))]
public sealed partial class OfficialSuiteTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("att-suite");

    public void Dispose()
    {
        Environment.CurrentDirectory = SnippetRunner.Directory;
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("attrib")]
    [InlineData("calls")]
    [InlineData("closure")]
    [InlineData("constructs")]
    [InlineData("errors")]
    [InlineData("events")]
    [InlineData("literals")]
    [InlineData("locals")]
    [InlineData("math")]
    [InlineData("nextvar")]
    [InlineData("pm")]
    [InlineData("sort")]
    [InlineData("strings")]
    [InlineData("vararg")]
    [InlineData("verybig")]
    [InlineData("api")]
    [InlineData("checktable")]
    [InlineData("code")]
    [InlineData("db")]
    [InlineData("files")]
    [InlineData("gc")]
    public void Run_File_EndsAndPrintsAsInLua51(string name)
    {
        if (!SnippetRunner.HasReference)
        {
            Assert.Skip("needs lua5.1");
        }

        if (OfficialSuite.Folder is null)
        {
            Assert.Skip("needs golang-github-yuin-gopher-lua-dev");
        }

        OfficialSuite.CopyTo(folder.FullName);
        Environment.CurrentDirectory = folder.FullName;
        Assert.Equal(RunReference(name + ".lua"), RunHere(name + ".lua"));
    }

    private static string RunHere(string file)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var options = new ScriptOptions
        {
            Output = output,
            Error = Stream.Null,
            Input = Stream.Null,
            PairsOrder = PairsOrder.Native,
        };
        var code = LuaCommandLine.Run(file, [], error, options);
        return Summary(code, Encoding.Latin1.GetString(output.ToArray()), error.ToString());
    }

    private static string RunReference(string file)
    {
        var info = new ProcessStartInfo("lua5.1", file)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.Latin1,
        };
        using var process = Process.Start(info)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Summary(process.ExitCode, output, error.Result.Replace("lua5.1: ", "lua: ", StringComparison.Ordinal));
    }

    private static string Summary(int code, string output, string error) =>
        $"exit code {code}\n{Differing().Replace(output, "…")}{Differing().Replace(error, "…")}";

    /// <summary>
    /// What differs from run to run: addresses, times, names of temporary files; and what each says of C libraries, of
    /// which there are none here.
    /// </summary>
    [GeneratedRegex(
        @"0x[0-9a-f]{8,}|[0-9.]+ sec\.|on \d\d/\d\d/\d{4}, at [\d:]+|/tmp/lua_\w+|.*cannot open shared object file.*|dynamic libraries not enabled.*"
    )]
    private static partial Regex Differing();
}
