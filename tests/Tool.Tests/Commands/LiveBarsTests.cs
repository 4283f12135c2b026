using System.Text;
using AzerothsTopTalent.Tool.Hosting;

namespace AzerothsTopTalent.Tool.Tests.Commands;

/// <summary>The bars that move, on a terminal that does what they ask it to.</summary>
public class LiveBarsTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    public async Task Generate_OnATerminal_LeavesTheLinesAboveAlone(int columns)
    {
        using var run = GenerateTests.Fresh();
        Assert.Equal(0, await run.Run("generate", "--class", "Mage", "--encounter", "12993"));
        using var terminal = new Terminal(columns);
        terminal.WriteLine("one");
        terminal.WriteLine("two");
        var host = new ToolHost(terminal, TextWriter.Null, TextReader.Null)
        {
            Folder = run.Folder,
            OutputIsTerminal = true,
            Columns = columns,
            Environment = name => name == "XDG_CACHE_HOME" ? Path.Combine(run.Folder, "cache") : null,
        };

        string[] line = ["generate", "--fresh", "--class", "Mage", "--encounter", "12993"];
        Assert.Equal(0, await Hosting.Tool.RunAsync(line, host, TestContext.Current.CancellationToken));

        var shown = terminal.Lines;
        Assert.Equal(["one", "two"], shown.Take(2));
        Assert.Equal($"Mage  {new string('█', 40)}  3/3", shown[2]);
        Assert.StartsWith("3 of 3 boards · ", shown[3]);
        Assert.StartsWith("warning: .pipeline_cache.sandbox.jsonl starts anew", shown[4]);
        Assert.Single(shown, one => one.Contains("boards"));
    }

    /// <summary>As much of a terminal as the bars use: lines, going up, erasing; colours are passed over.</summary>
    private sealed class Terminal(int columns) : StringWriter
    {
        private readonly List<StringBuilder> lines = [new()];
        private int row;
        private int column;

        public IReadOnlyList<string> Lines => [.. lines.Select(line => line.ToString().TrimEnd())];

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Write(value.ToString());

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public override void WriteLine(string? value) => Write(value + "\n");

        public override void Write(string? value)
        {
            for (var at = 0; at < value?.Length; at++)
            {
                if (value[at] != '\u001b')
                {
                    Put(value[at]);
                    continue;
                }

                var end = at + 2;
                while (!char.IsLetter(value[end]))
                {
                    end++;
                }

                Obey(value[end], value[(at + 2)..end]);
                at = end;
            }
        }

        private void Obey(char order, string number)
        {
            if (order == 'A')
            {
                // No number and 0 both mean one line.
                row = Math.Max(0, row - Math.Max(1, int.TryParse(number, out var up) ? up : 1));
            }
            else if (order == 'K')
            {
                lines[row].Clear();
            }
        }

        private void Put(char value)
        {
            if (value == '\r')
            {
                column = 0;
            }
            else if (value == '\n' || column == columns)
            {
                column = 0;
                if (++row == lines.Count)
                {
                    lines.Add(new StringBuilder());
                }
            }

            if (value is '\r' or '\n')
            {
                return;
            }

            lines[row].Append(' ', Math.Max(0, column + 1 - lines[row].Length));
            lines[row][column++] = value;
        }
    }
}
