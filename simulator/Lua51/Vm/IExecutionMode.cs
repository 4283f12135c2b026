namespace AzerothsTopTalent.Lua51;

/// <summary>Chosen at compile time, so that the loop without hooks pays nothing for them.</summary>
internal interface IExecutionMode
{
    bool HasHooks { get; }
}

internal readonly struct WithHooks : IExecutionMode
{
    public bool HasHooks => true;
}

internal readonly struct WithoutHooks : IExecutionMode
{
    public bool HasHooks => false;
}
