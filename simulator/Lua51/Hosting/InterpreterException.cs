namespace AzerothsTopTalent.Lua51;

/// <summary>An error in a Lua program: in its text or while it runs.</summary>
public abstract class InterpreterException : Exception
{
    private protected InterpreterException(string message)
        : base(message) { }

    /// <summary>The chunk it is about, in the short form of messages; null when unknown.</summary>
    public string? File { get; private protected set; }

    /// <summary>The line it is about, from 1; 0 when unknown.</summary>
    public int Line { get; private protected set; }
}
