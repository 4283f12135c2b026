using System.Diagnostics;
using System.Globalization;
using System.Text;
using AzerothsTopTalent.Lua.Lowering;

namespace AzerothsTopTalent.Transpiler.Tests.Harness;

/// <summary>An interpreter that is installed, as one process for the whole test run.</summary>
internal sealed class ExternalLua
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Lock gate = new();
    private Process? process;

    private ExternalLua(string name) => Name = name;

    public static ExternalLua Lua51 { get; } = new("lua5.1");

    public static ExternalLua LuaJit { get; } = new("luajit");

    /// <summary>The interpreters that are installed here.</summary>
    public static IReadOnlyList<ExternalLua> Installed { get; } =
        new[] { Lua51, LuaJit }.Where(item => item.IsInstalled).ToList();

    public string Name { get; }

    public bool IsInstalled =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(directory => File.Exists(Path.Combine(directory, Name)));

    /// <summary>The text of <c>Run()</c> of each of the classes named. A program that does not end in ten seconds is stopped.</summary>
    public IReadOnlyList<string> Run(Transpilation result, IReadOnlyList<string> classes, LuaEnvironment environment)
    {
        lock (gate)
        {
            process ??= Start();
            var running = process;
            using var patience = new Timer(_ => running.Kill(), null, 10_000, Timeout.Infinite);
            try
            {
                return Exchange(running, result, classes, environment);
            }
            catch (IOException)
            {
                process = null;
                return classes.Select(_ => "stopped: no answer in ten seconds").ToList();
            }
        }
    }

    private static List<string> Exchange(
        Process running,
        Transpilation result,
        IReadOnlyList<string> classes,
        LuaEnvironment environment
    )
    {
        var request = new MemoryStream();
        Send(
            request,
            (environment.SignedBits ? "signed " : "plain ") + (environment.ScrambledPairs ? "scrambled" : "natural")
        );
        Send(request, Whole(result.Files.Count));
        foreach (var file in result.Files)
        {
            Send(request, file.Path);
            Send(request, file.Text);
        }
        Send(request, Whole(classes.Count));
        foreach (var name in classes)
        {
            Send(request, name);
        }
        var input = running.StandardInput.BaseStream;
        request.WriteTo(input);
        input.Flush();
        var output = running.StandardOutput.BaseStream;
        return classes.Select(_ => Receive(output)).ToList();
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Send(MemoryStream request, string text)
    {
        var bytes = Encoding.GetBytes(text);
        request.Write(Encoding.GetBytes(Whole(bytes.Length) + "\n"));
        request.Write(bytes);
    }

    private static string Receive(Stream output)
    {
        var length = 0;
        int digit;
        while ((digit = output.ReadByte()) != '\n')
        {
            length = digit < 0 ? throw new EndOfStreamException() : length * 10 + digit - '0';
        }
        var bytes = new byte[length];
        output.ReadExactly(bytes);
        return Encoding.GetString(bytes);
    }

    private Process Start()
    {
        var info = new ProcessStartInfo(Name) { RedirectStandardInput = true, RedirectStandardOutput = true };
        info.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Harness", "host.lua"));
        return Process.Start(info)!;
    }
}
