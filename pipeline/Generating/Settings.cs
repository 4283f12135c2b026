using AzerothsTopTalent.Data;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Generating;

/// <summary>Settings by name: the environment first, then the <c>.env</c> file of the project.</summary>
internal sealed class Settings
{
    private readonly ToolHost host;
    private readonly IReadOnlyDictionary<string, string> file;

    private Settings(ToolHost host, string? dotEnv)
    {
        this.host = host;
        DotEnv = dotEnv;
        file = Data.DotEnv.Parse(dotEnv ?? "");
    }

    /// <summary>The text of the .env file; null where there is none.</summary>
    public string? DotEnv { get; }

    public static Settings Of(ToolHost host, Project project)
    {
        var path = Path.Combine(project.Root, ".env");
        return new Settings(host, File.Exists(path) ? File.ReadAllText(path) : null);
    }

    /// <summary>Null where the setting is absent or blank.</summary>
    public string? Read(string name) =>
        (host.Environment(name) ?? file.GetValueOrDefault(name)) is { } text && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;
}
