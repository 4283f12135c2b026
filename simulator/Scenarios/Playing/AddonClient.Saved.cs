using System.Globalization;
using AzerothsTopTalent.FakeWow.Client;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.Scenarios.Playing;

/// <summary>Saved variables, in memory while the character is in the world, on disk otherwise.</summary>
public sealed partial class AddonClient
{
    public string Saved(string path)
    {
        Script script = Client.IsRunning ? Client.Session.Script : FromDisk();
        string root = string.Concat(path.TakeWhile(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'));
        try
        {
            // Reading the root by hand keeps the watch over unknown globals out of it.
            DynValue value = script.Globals.Get(root);
            DynValue read = script.LoadString($"local root = ... return root{path[root.Length..]}", "=saved");
            return Write(script.Call(read, value).ToScalar());
        }
        catch (ScriptRuntimeException)
        {
            return "nil";
        }
        catch (SyntaxErrorException wrong)
        {
            return $"(not a path: {wrong.Message})";
        }
    }

    private Script FromDisk()
    {
        var script = new Script();
        foreach (string file in new[] { addonName, $"{addonName}/Character" })
        {
            if (Client.Disk.TryGetValue(file, out string? text))
            {
                script.DoString(text, $"@{file}");
            }
        }

        return script;
    }

    private static string Write(DynValue value) =>
        value.Type switch
        {
            DataType.Nil => "nil",
            DataType.Boolean => value.Boolean ? "true" : "false",
            DataType.Number => value.Number.ToString("R", CultureInfo.InvariantCulture),
            DataType.String => $"\"{value.String}\"",
            DataType.Table => value.Table!.Pairs.Any() ? "a table" : "{}",
            _ => value.TypeName,
        };
}
