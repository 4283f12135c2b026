namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>A statement of a generated program: a line, or an opening and a closing line around others.</summary>
internal sealed record ProgramNode(string Open, IReadOnlyList<ProgramNode> Body, string Close)
{
    internal static ProgramNode Line(string text) => new(text, [], "");

    internal string Text =>
        Close.Length == 0 ? Open : Open + "\n" + string.Join("\n", Body.Select(node => node.Text)) + "\n" + Close;
}
