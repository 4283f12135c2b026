namespace AzerothsTopTalent.Lua51;

/// <summary>The script used up its instruction budget. Lua code cannot catch it.</summary>
#pragma warning disable CA1032 // Made by the machine alone.
public sealed class ScriptLimitException : ScriptRuntimeException
#pragma warning restore CA1032
{
    internal ScriptLimitException(string message)
        : base(DynValue.NewString(message)) { }
}
