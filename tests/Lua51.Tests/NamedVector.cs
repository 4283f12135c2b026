namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>Not registered: Lua sees it as its base.</summary>
public sealed class NamedVector(string name) : Vector(3, 4)
{
    public string Name => name;
}
