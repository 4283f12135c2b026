using System.Text;

namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>C# text with indented blocks, the first of them <paramref name="depth"/> deep.</summary>
internal sealed class CodeWriter(int depth = 0)
{
    private readonly StringBuilder text = new();
    private int depth = depth;

    public void Line(string line) => text.Append(' ', depth * 4).Append(line).Append('\n');

    public void Block(string head, Action body, string tail = "")
    {
        Line(head);
        Line("{");
        depth++;
        body();
        depth--;
        Line("}" + tail);
    }

    public override string ToString() => text.ToString();
}
