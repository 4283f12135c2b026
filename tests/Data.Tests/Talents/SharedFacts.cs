using System.IO.Compression;
using System.Text.Json;

namespace AzerothsTopTalent.Data.Tests.Talents;

/// <summary>Real trees and strings that lie beside the project; tests that need them are skipped where they are absent.</summary>
internal static class SharedFacts
{
    /// <summary>Opens a fact as JSON, unpacked when its name ends in <c>.gz</c>.</summary>
    public static JsonDocument Open(string name)
    {
        var path = Path.Combine(Root(), "..", "shared", "facts", name);
        if (!File.Exists(path))
        {
            Assert.Skip($"Skipped: needs ../shared/facts/{name}");
        }

        using var file = File.OpenRead(path);
        using Stream content = name.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        return JsonDocument.Parse(content);
    }

    private static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "AzerothsTopTalent.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
