namespace AzerothsTopTalent.FakeWow.Hosting;

/// <summary>
/// A function of the game as Lua sees it. <see cref="Container"/> is its namespace, or the widget whose method it is, empty for a
/// global; <see cref="Usage"/> is how it is called, for error texts; <see cref="AcceptsSecrets"/> is whether addons may pass it secrets.
/// </summary>
public sealed record ApiFunction(string Container, string Name, string Usage, bool AcceptsSecrets)
{
    /// <summary>The name with its container: <c>C_Traits.GetNodeInfo</c>.</summary>
    public string Path { get; } = Container.Length == 0 ? Name : $"{Container}.{Name}";
}
