using System.Runtime.InteropServices;
using System.Text;

namespace AzerothsTopTalent.Tool.Hosting;

/// <summary>The tool as a process: the real console, environment and signals.</summary>
internal static class ToolProcess
{
    public static async Task<int> RunAsync(string[] args)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
        using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
        using var input = new StreamReader(Console.OpenStandardInput(), utf8);
        var host = new ToolHost(TextWriter.Synchronized(output), TextWriter.Synchronized(error), input)
        {
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            InputIsTerminal = !Console.IsInputRedirected,
            Columns = Columns(),
            OutputStream = Console.OpenStandardOutput,
            InputStream = Console.OpenStandardInput,
            Environment = Environment.GetEnvironmentVariable,
            Folder = Environment.CurrentDirectory,
            ReadSecret = Console.IsInputRedirected ? null : SecretLine.Read,
        };

        using var cancel = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return await Tool.RunAsync(args, host, cancel.Token);

        // A terminal that does not know its width says 0.
        static int Columns() =>
            !Console.IsOutputRedirected && Console.WindowWidth is > 0 and < Screen.Width and var columns
                ? columns
                : Screen.Width;

        // The first signal asks the run to stop where nothing is lost; a second one is the system's again.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !cancel.IsCancellationRequested;
            cancel.Cancel();
        }
    }
}
