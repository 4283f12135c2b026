using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// The helpers in Lua.Runtime, one a file. A file's first line names the helpers it needs: <c>-- uses: each, from</c>.
/// Only what the output calls is shipped, with what that needs, needed ones first.
/// </summary>
internal static class RuntimeLibrary
{
    private const string Prefix = "Lua.Runtime/";

    /// <summary>Ends the name of what makes a helper notice that a collection changes while it is enumerated.</summary>
    private const string Changes = ".Changes";

    private static readonly Dictionary<string, string> Sources = Load();

    public static IEnumerable<string> Names => Sources.Keys;

    /// <summary>The runtime file, or null when nothing of it is used.</summary>
    public static TranspiledFile? Print(
        IReadOnlyCollection<string> used,
        IEnumerable<string> taken,
        bool noticesChanges
    )
    {
        if (used.Count == 0)
        {
            return null;
        }
        var ordered = new List<string>();
        foreach (var name in used.OrderBy(name => name, System.StringComparer.Ordinal))
        {
            Visit(name, ordered);
        }
        if (noticesChanges)
        {
            foreach (var name in ordered.Select(name => name + Changes).Where(Sources.ContainsKey).ToList())
            {
                Visit(name, ordered);
            }
        }
        var text = new StringBuilder(
            "-- What C# has and Lua has not. Generated; only what this addon uses.\nlocal _, addon = ...\nlocal runtime = {}\naddon.runtime = runtime\n"
        );
        foreach (var name in ordered.Where(name => Body(Sources[name]).Length > 0))
        {
            text.Append('\n').Append(Body(Sources[name]));
        }
        var path = taken.Contains("Runtime.lua") ? "Runtime_.lua" : "Runtime.lua";
        var content = text.ToString();
        return new TranspiledFile(path, null, content, content.Split('\n').Skip(1).Select(_ => 0).ToList());
    }

    /// <summary>The helpers a helper's first line names.</summary>
    public static IReadOnlyList<string> Uses(string name)
    {
        var first = Sources[name].Split('\n')[0];
        return first.StartsWith("-- uses:", System.StringComparison.Ordinal)
            ? first
                .Substring("-- uses:".Length)
                .Split(',')
                .Select(item => item.Trim())
                .Where(item => item.Length > 0)
                .ToList()
            : [];
    }

    private static void Visit(string name, List<string> ordered)
    {
        if (ordered.Contains(name))
        {
            return;
        }
        if (!Sources.ContainsKey(name))
        {
            throw new System.InvalidOperationException("The runtime has no helper '" + name + "'.");
        }
        foreach (var needed in Uses(name))
        {
            Visit(needed, ordered);
        }
        ordered.Add(name);
    }

    private static string Body(string source) =>
        source.StartsWith("-- uses:", System.StringComparison.Ordinal)
            ? source.Substring(source.IndexOf('\n') + 1)
            : source;

    private static Dictionary<string, string> Load()
    {
        var assembly = typeof(RuntimeLibrary).GetTypeInfo().Assembly;
        var result = new Dictionary<string, string>();
        foreach (
            var resource in assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, System.StringComparison.Ordinal))
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            result[resource.Substring(Prefix.Length, resource.Length - Prefix.Length - ".lua".Length)] = reader
                .ReadToEnd()
                .Replace("\r\n", "\n");
        }
        return result;
    }
}
