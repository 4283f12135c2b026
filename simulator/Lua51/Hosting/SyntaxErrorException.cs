namespace AzerothsTopTalent.Lua51;

/// <summary>The text is not Lua 5.1. The message is the one C Lua gives.</summary>
#pragma warning disable CA1032 // Made by the compiler alone: the usual constructors would make errors without a position.
public sealed class SyntaxErrorException : InterpreterException
#pragma warning restore CA1032
{
    internal SyntaxErrorException(string message, string file, int line, bool isPremature)
        : base(ByteText.ForHost(message))
    {
        Text = LuaString.From(message);
        File = ByteText.ForHost(file);
        Line = line;
        IsPrematureStreamTermination = isPremature;
    }

    /// <summary>The message with the bytes of names and texts as they were.</summary>
    internal LuaString Text { get; }

    /// <summary>Whether the text only ends too early: a prompt would ask for more.</summary>
    public bool IsPrematureStreamTermination { get; }
}
