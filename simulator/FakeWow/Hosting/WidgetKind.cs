using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Hosting;

/// <summary>A kind of object: its methods, its scripts, and the kind it is derived from (empty for a root).</summary>
public sealed class WidgetKind(string name, string baseName, IReadOnlyList<string> scripts)
{
    public string Name { get; } = name;

    public string BaseName { get; } = baseName;

    public IReadOnlyList<string> Scripts { get; } = scripts;

    public Dictionary<string, DynValue> Methods { get; } = new(StringComparer.Ordinal);
}
