namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>An addon as it is installed: its .toc file and the texts of its Lua files by path.</summary>
public sealed record AddonFolder(TocFile Toc, IReadOnlyDictionary<string, string> Files)
{
    public string Name => Toc.Name;

    /// <summary>Reads an addon's folder; the error is a sentence for people.</summary>
    public static (AddonFolder? Addon, string? Error) Read(string path)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var tocPath = Path.Combine(path, name + ".toc");
        if (!File.Exists(tocPath))
        {
            var problem =
                Directory.Exists(path) ? $"no addon is in {path}: {name}.toc is missing"
                : File.Exists(path) ? $"{path} is a file; name the addon's folder"
                : $"there is no folder {path}";
            return (null, problem);
        }

        var toc = TocFile.Read(name, File.ReadAllText(tocPath));
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in World.Language.Codes.SelectMany(toc.FilesFor).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var filePath = Path.Combine(path, file);
            if (File.Exists(filePath))
            {
                files[file] = File.ReadAllText(filePath);
            }
        }

        return (new(toc, files), null);
    }

    /// <summary>The same addon with one file's text replaced or added, listed in the .toc file or not.</summary>
    public AddonFolder With(string file, string text) =>
        this with
        {
            Files = new Dictionary<string, string>(Files, StringComparer.OrdinalIgnoreCase) { [file] = text },
        };
}
