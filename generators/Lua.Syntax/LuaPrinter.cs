using System.Collections.Generic;
using System.Text;

namespace AzerothsTopTalent.Lua.Syntax;

/// <summary>Prints a chunk: four spaces of indent, <c>\n</c> only, lines kept below <see cref="Width"/> where a break reads well.</summary>
public sealed partial class LuaPrinter
{
    /// <summary>The column behind which tables, arguments and operator chains are broken over lines.</summary>
    public const int Width = 120;

    private readonly StringBuilder text = new();
    private readonly List<int> lines = [];
    private int indent;
    private int column;
    private int sourceLine;

    private LuaPrinter() { }

    /// <summary>Prints the statements as a whole file.</summary>
    public static PrintedLua Print(LuaBlock chunk)
    {
        var printer = new LuaPrinter();
        printer.Statements(chunk.Statements);
        return new PrintedLua(printer.text.ToString(), printer.lines);
    }

    /// <summary>Prints one expression on one line, as far as it holds no function body of several statements.</summary>
    public static string Print(LuaExpression expression)
    {
        var printer = new LuaPrinter();
        printer.Expression(expression, 0);
        return printer.text.ToString();
    }

    private void Write(string value)
    {
        if (column == 0 && value.Length > 0)
        {
            text.Append(' ', indent * 4);
            column = indent * 4;
        }
        text.Append(value);
        column += value.Length;
    }

    private void NewLine()
    {
        text.Append('\n');
        lines.Add(sourceLine);
        column = 0;
    }

    private void Block(LuaBlock block)
    {
        var outer = reserve;
        reserve = 0;
        indent++;
        Statements(block.Statements);
        indent--;
        reserve = outer;
    }

    private void Statements(IReadOnlyList<LuaStatement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (statement.BlankBefore && i > 0)
            {
                NewLine();
            }
            foreach (var comment in statement.Comments)
            {
                Write(comment);
                NewLine();
            }
            if (statement is LuaCommentStatement)
            {
                continue;
            }
            sourceLine = statement.SourceLine == 0 ? sourceLine : statement.SourceLine;
            Statement(statement);
            if (statement.TrailingComment is { } trailing)
            {
                Write(" " + trailing);
            }
            NewLine();
        }
    }
}
