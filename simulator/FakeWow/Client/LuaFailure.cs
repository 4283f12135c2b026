namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>An error of addon code: the game shows it in a window; here it is kept. The stack is innermost first.</summary>
public sealed record LuaFailure(string Message, IReadOnlyList<string> Stack)
{
    public override string ToString() => Message;
}
