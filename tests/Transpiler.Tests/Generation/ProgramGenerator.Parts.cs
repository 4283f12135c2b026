using System.Text;

namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    private readonly List<Part> parts = [];

    /// <summary>A type of the program.</summary>
    private void Type(string name, string line) => parts.Add(new Part([name], line + "\n", IsMember: false));

    private void Type(IReadOnlyList<string> names, string head, params IReadOnlyList<string> members)
    {
        var writer = new CodeWriter();
        writer.Block(head, () => members.ToList().ForEach(writer.Line));
        parts.Add(new Part(names, writer.ToString(), IsMember: false));
    }

    /// <summary>A member of the program's class.</summary>
    private void Member(string name, string line) => parts.Add(new Part([name], "    " + line + "\n", IsMember: true));

    /// <summary>A member that <paramref name="write"/> writes to <see cref="code"/>.</summary>
    private void Member(string name, Action write) => parts.Add(new Part([name], Written(write), IsMember: true));

    private string Written(Action write)
    {
        code = new CodeWriter(depth: 1);
        write();
        return code.ToString();
    }

    /// <summary>The parts that <paramref name="run"/> needs, directly or not, and itself, in the order they were made in.</summary>
    private string Assembled(string run)
    {
        var named = parts.SelectMany(part => part.Names.Select(name => (name, part))).ToDictionary();
        var needed = new HashSet<Part>();
        var open = new Stack<string>([run]);
        while (open.TryPop(out var text))
        {
            foreach (var word in WordsOf(text))
            {
                if (named.TryGetValue(word, out var part) && needed.Add(part))
                {
                    open.Push(part.Text);
                }
            }
        }
        var program = new StringBuilder();
        program.AppendJoin("", parts.Where(part => !part.IsMember && needed.Contains(part)).Select(part => part.Text));
        program.Append($"public static class Program{id}\n{{\n");
        program.AppendJoin("", parts.Where(part => part.IsMember && needed.Contains(part)).Select(part => part.Text));
        return program.Append(run).Append("}\n").ToString();
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }
            if (end > start)
            {
                yield return text[start..end];
                start = end;
            }
        }
    }
}
