using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Tests;

/// <summary>Runs the tool in this process, with writers and a folder of its own, and keeps what it said.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly Dictionary<string, string> environment = [];
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("att-test-").FullName;

    public string Output => output.ToString();

    public string Error => error.ToString();

    /// <summary>Output and error as one line each, however they were broken into lines for a screen.</summary>
    public string Said => Unwrapped(Output) + "\n" + Unwrapped(Error);

    public string Input { get; set; } = "";

    public ToolRun With(string variable, string value)
    {
        environment[variable] = value;
        return this;
    }

    public string Write(string path, string content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return full;
    }

    public async Task<int> Run(params string[] args)
    {
        output.GetStringBuilder().Clear();
        error.GetStringBuilder().Clear();
        var host = new ToolHost(output, error, new StringReader(Input))
        {
            Folder = Folder,
            Environment = environment.GetValueOrDefault,
        };
        return await Hosting.Tool.RunAsync(args, host, TestContext.Current.CancellationToken);
    }

    /// <summary>The same as a process of its own.</summary>
    public Processes.AttProcess Start(string[] args) => Processes.AttProcess.Start(Folder, environment, args);

    /// <summary>Another program, in the folder and environment of this run.</summary>
    public Processes.AttProcess Start(string program, string[] args) =>
        Processes.AttProcess.Start(program, args, Folder, environment);

    public static string Unwrapped(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
    }
}
