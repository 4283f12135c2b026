using System;
using System.Text;

namespace AzerothsTopTalent.WowApi;

/// <summary>Text in blocks, four spaces an indent, line feeds only.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            text.Append(' ', depth * 4).Append(line);
        }

        text.Append('\n');
        return this;
    }

    /// <summary>Writes <paramref name="head"/> and an opening brace; disposing the result closes it.</summary>
    public Block Open(string head, string close = "}")
    {
        Line(head).Line("{");
        depth++;
        return new Block(this, close);
    }

    public override string ToString() => text.ToString();

    private void Close(string close)
    {
        depth--;
        Line(close);
    }

    public readonly struct Block(SourceWriter writer, string close) : IDisposable
    {
        public void Dispose() => writer.Close(close);
    }
}
