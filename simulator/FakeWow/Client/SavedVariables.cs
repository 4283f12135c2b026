using System.Globalization;
using System.Text;
using AzerothsTopTalent.Lua51;

namespace AzerothsTopTalent.FakeWow.Client;

/// <summary>
/// Saved variables as the client writes them: Lua text, one global after the other. Functions, threads, userdata and secrets are left
/// out; a table that holds itself cannot be written.
/// </summary>
public static class SavedVariables
{
    private const int DeepestNesting = 100;

    /// <summary>The text of a saved variables file. <paramref name="unsavable"/> is told the path of each value that is left out.</summary>
    public static string Write(IEnumerable<(string Name, DynValue Value)> variables, Action<string> unsavable)
    {
        var text = new StringBuilder("\n");
        foreach (var (name, value) in variables)
        {
            if (IsSavable(value))
            {
                text.Append(name).Append(" = ");
                WriteValue(text, value, 0, name, unsavable);
                text.Append('\n');
            }
            else if (value.Type != DataType.Nil)
            {
                unsavable(name);
            }
        }

        return text.ToString();
    }

    private static void WriteValue(StringBuilder text, DynValue value, int depth, string path, Action<string> unsavable)
    {
        switch (value.Type)
        {
            case DataType.Boolean:
                text.Append(value.Boolean ? "true" : "false");
                break;
            case DataType.Number:
                text.Append(NumberText(value.Number));
                break;
            case DataType.String:
                WriteString(text, value);
                break;
            default:
                WriteTable(text, value.Table!, depth, path, unsavable);
                break;
        }
    }

    private static void WriteTable(StringBuilder text, Table table, int depth, string path, Action<string> unsavable)
    {
        text.Append("{\n");
        foreach (var (key, value) in table.Pairs)
        {
            var place = $"{path}[{key}]";
            if (
                key.Type is not (DataType.String or DataType.Number or DataType.Boolean)
                || !IsSavable(value)
                || depth > DeepestNesting
            )
            {
                unsavable(place);
                continue;
            }

            text.Append('[');
            WriteValue(text, key, depth, place, unsavable);
            text.Append("] = ");
            WriteValue(text, value, depth + 1, place, unsavable);
            text.Append(",\n");
        }

        text.Append('}');
    }

    private static bool IsSavable(DynValue value) =>
        !value.IsSecret && value.Type is DataType.Boolean or DataType.Number or DataType.String or DataType.Table;

    private static string NumberText(double number) =>
        double.IsPositiveInfinity(number) ? "math.huge"
        : double.IsNegativeInfinity(number) ? "-math.huge"
        : double.IsNaN(number) ? "0/0"
        : number.ToString("R", CultureInfo.InvariantCulture);

    private static void WriteString(StringBuilder text, DynValue value)
    {
        text.Append('"');
        foreach (var letter in value.String!)
        {
            text.Append(
                letter switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\0' => "\\000",
                    _ => letter.ToString(),
                }
            );
        }

        text.Append('"');
    }
}
