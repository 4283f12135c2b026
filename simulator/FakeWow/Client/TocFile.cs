namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>An addon's .toc file: its fields and the files it lists, in order, with forward slashes.</summary>
/// <remarks>Files may stand under conditions and with variables in their paths; see <see cref="FilesFor"/>.</remarks>
public sealed partial record TocFile(
    string Name,
    IReadOnlyDictionary<string, string> Fields,
    IReadOnlyList<string> Files
)
{
    /// <summary>Globals that are saved for the account.</summary>
    public IReadOnlyList<string> SavedVariables => List("SavedVariables");

    /// <summary>Globals that are saved for the character.</summary>
    public IReadOnlyList<string> SavedVariablesPerCharacter => List("SavedVariablesPerCharacter");

    /// <summary>Whether saved variables are there before the first file runs.</summary>
    public bool LoadsSavedVariablesFirst => Fields.GetValueOrDefault("LoadSavedVariablesFirst") == "1";

    /// <summary>Addons without which this one is not loaded.</summary>
    public IReadOnlyList<string> Dependencies =>
        [
            .. Fields
                .Keys.Where(name =>
                    name.Equals("RequiredDeps", StringComparison.OrdinalIgnoreCase)
                    || name.StartsWith("Dep", StringComparison.OrdinalIgnoreCase)
                )
                .SelectMany(List),
        ];

    /// <summary>Addons that are loaded before this one if they are there.</summary>
    public IReadOnlyList<string> OptionalDependencies => List("OptionalDeps");

    /// <summary>Whether it is loaded only when somebody asks for it.</summary>
    public bool IsLoadedOnDemand => Fields.GetValueOrDefault("LoadOnDemand") == "1";

    public IReadOnlyList<int> Interfaces =>
        [.. List("Interface").Select(text => int.TryParse(text, out var number) ? number : 0)];

    /// <summary>
    /// Whether the client takes the addon for out of date: none of its interface numbers is as high as the client's. One without a
    /// number is.
    /// </summary>
    public bool IsOutOfDate(int clientInterface) => Interfaces.All(number => number < clientInterface);

    /// <summary>Reads a .toc file's text; <paramref name="name"/> is the addon's, that is, its folder's.</summary>
    public static TocFile Read(string name, string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var files = new List<string>();
        foreach (var line in text.TrimStart('\uFEFF').Split('\n').Select(line => line.Trim()))
        {
            if (
                line.StartsWith("##", StringComparison.Ordinal)
                && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            )
            {
                fields[line[2..colon].Trim()] = line[(colon + 1)..].Trim();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                files.Add(line.Replace('\\', '/'));
            }
        }

        return new(name, fields, files);
    }

    private string[] List(string field) =>
        (Fields.GetValueOrDefault(field) ?? "").Split(
            ',',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
}
