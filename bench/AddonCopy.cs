using System.Globalization;

namespace AzerothsTopTalent.Bench;

/// <summary>A copy of what a build of the addon reads and writes, to be changed and thrown away.</summary>
internal sealed class AddonCopy : IDisposable
{
    private const string Saved = "ChatLog.cs";

    private readonly string text;

    public AddonCopy()
    {
        Root = Directory.CreateTempSubdirectory("att-bench-").FullName;
        File.Copy(Path.Combine(Checkout.Root, "AzerothsTopTalent.sln"), Path.Combine(Root, "AzerothsTopTalent.sln"));
        foreach (var folder in new[] { "addon-src", "addon", "generators/WowApi/api" })
        {
            Copy(folder);
        }
        text = File.ReadAllText(Path.Combine(Sources, Saved)).ReplaceLineEndings("\n");
    }

    public string Root { get; }

    public string Sources => Path.Combine(Root, "addon-src");

    public string Api => Path.Combine(Root, "generators", "WowApi", "api");

    /// <summary>Makes the next build a cold one that writes nothing it need not.</summary>
    public void Forget()
    {
        var stamps = Path.Combine(Sources, "obj");
        if (Directory.Exists(stamps))
        {
            Directory.Delete(stamps, recursive: true);
        }
    }

    /// <summary>Changes one source inside of a method, or adds a constant to its class; its Lua changes with it.</summary>
    public void Save(int number, bool declares)
    {
        var (before, after) = declares
            ? ("public static class ChatLog\n{", "public static class ChatLog\n{\n    public const int Saved = ")
            : ("|cff999999", "|cff9999");
        var digits = number.ToString("00", CultureInfo.InvariantCulture);
        var edited = text.Replace(before, after + digits + (declares ? ";" : ""), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Sources, Saved), edited);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Copy(string folder)
    {
        var from = Path.Combine(Checkout.Root, folder);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (!relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                var target = Path.Combine(Root, folder, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }
}
