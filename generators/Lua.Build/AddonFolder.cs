using System.Globalization;
using System.Text;
using AzerothsTopTalent.Lua.Lowering;

namespace AzerothsTopTalent.Lua.Build;

/// <summary>The folder that ships: writes what changed, removes what is no longer made, never touches what it did not make.</summary>
internal static class AddonFolder
{
    private const string DataFile = "TalentData.lua";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What lies in the folder and a build may have written: all but the data and what is not Lua, relative and in order.</summary>
    public static IReadOnlyList<string> Written(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path =>
                path != DataFile
                && (
                    path.EndsWith(".lua", StringComparison.Ordinal)
                    || path.EndsWith(".toc", StringComparison.Ordinal)
                    || IsMap(path)
                )
            )
            .Order(StringComparer.Ordinal)
            .ToList();

    /// <summary>Writes the files, their maps and the .toc; returns the relative paths that changed, maps left out.</summary>
    public static IReadOnlyList<string> Write(AddonPaths paths, Transpilation result)
    {
        var wanted = result.Files.ToDictionary(file => file.Path, file => file.Text);
        foreach (var file in result.Files.Where(file => file.Source is not null))
        {
            wanted[file.Path + ".map"] = Map(file);
        }
        if (AddonFiles.Toc(paths.Sources) is { } toc)
        {
            wanted[Path.GetFileName(toc)] = Toc(File.ReadAllText(toc), result);
        }
        var changed = new List<string>();
        foreach (var (path, text) in wanted.OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            if (WriteIfChanged(Path.Combine(paths.Output, path), text))
            {
                changed.Add(path);
            }
        }
        changed.AddRange(Prune(paths.Output, wanted));
        return changed.Where(path => !IsMap(path)).ToList();
    }

    private static bool IsMap(string path) => path.EndsWith(".lua.map", StringComparison.Ordinal);

    private static bool WriteIfChanged(string path, string text)
    {
        if (File.Exists(path) && File.ReadAllText(path) == text)
        {
            return false;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
        return true;
    }

    /// <summary>Removes Lua files and maps of an earlier build, known by their first line.</summary>
    private static List<string> Prune(string folder, Dictionary<string, string> wanted)
    {
        var removed = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).ToList())
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!wanted.ContainsKey(relative) && IsGenerated(path))
            {
                File.Delete(path);
                removed.Add(relative);
            }
        }
        foreach (
            var directory in Directory
                .EnumerateDirectories(folder, "*", SearchOption.AllDirectories)
                .OrderByDescending(path => path.Length)
        )
        {
            if (!Directory.EnumerateFileSystemEntries(directory).Any())
            {
                Directory.Delete(directory);
            }
        }
        return removed;
    }

    private static bool IsGenerated(string path) =>
        IsMap(path)
        || path.EndsWith(".lua", StringComparison.Ordinal)
            && File.ReadLines(path).FirstOrDefault() is { } first
            && (
                first.StartsWith("-- Generated from ", StringComparison.Ordinal)
                || first.StartsWith("-- What C# has and Lua has not.", StringComparison.Ordinal)
            );

    /// <summary>The source's path, then for each run of Lua lines the first one and its C# line.</summary>
    private static string Map(TranspiledFile file)
    {
        var text = new StringBuilder(file.Source).Append('\n');
        var before = 0;
        for (var i = 0; i < file.SourceLines.Count; i++)
        {
            if (file.SourceLines[i] != before)
            {
                before = file.SourceLines[i];
                text.Append(CultureInfo.InvariantCulture, $"{i + 1} {before}\n");
            }
        }
        return text.ToString();
    }

    /// <summary>The .toc: its metadata as kept with the sources, the saved variables the sources declare, the files in load order.</summary>
    private static string Toc(string metadata, Transpilation result)
    {
        var text = new StringBuilder(metadata.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n')).Append(
            '\n'
        );
        AddSaved(text, "SavedVariables", result, false);
        AddSaved(text, "SavedVariablesPerCharacter", result, true);
        text.Append('\n').Append(DataFile).Append('\n');
        foreach (var file in result.Files)
        {
            text.Append(file.Path).Append('\n');
        }
        return text.ToString();
    }

    private static void AddSaved(StringBuilder text, string field, Transpilation result, bool perCharacter)
    {
        var names = result
            .SavedVariables.Where(item => item.PerCharacter == perCharacter)
            .Select(item => item.Name)
            .Distinct()
            .ToList();
        if (names.Count > 0)
        {
            text.Append("## ").Append(field).Append(": ").AppendJoin(", ", names).Append('\n');
        }
    }
}
