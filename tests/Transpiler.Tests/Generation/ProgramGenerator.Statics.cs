namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    /// <summary>The members of the program's class that every program may use.</summary>
    private void WriteStatics()
    {
        Member("log", "private static readonly StringBuilder log = new();");
        Member("total", $"private static int total = {dice.Below(50)};");
        Member("mark", $"private static string mark {{ get; set; }} = {Literal(Kind.Text)};");
        Member("table", "private static readonly int[] table = [3, 1, 4, 1, 5];");
        Member("Limit", "private const int Limit = 7;");
        Member(
            "Log",
            "private static void Log(string text) { if (log.Length < 6000) log.Append(text).Append(dice % 2 == 0 ? ';' : '|'); dice++; }"
        );
        Member("dice", "private static int dice;");
        Member("T", "private static int T(int value) { log.Append('<').Append(value).Append('>'); return value; }");
        Member("B", "private static bool B(bool value) { log.Append(value ? '+' : '-'); return value; }");
        Member(
            "S",
            "private static string S(string value) { log.Append('(').Append(value).Append(')'); return value; }"
        );
        Member("Bump", "private static int Bump() { total = (total + 7) % 101; return total; }");
        WriteArgumentMembers();
        Member("Choose", "private static T2 Choose<T2>(bool first, T2 left, T2 right) => first ? left : right;");
        Member(
            "Best",
            "private static TItem Best<TItem>(IReadOnlyList<TItem> items, Func<TItem, int> rank) { var best = items[0]; foreach (var item in items) if (rank(item) > rank(best)) best = item; return best; }"
        );
        Member(
            "Steps",
            "private static IEnumerable<int> Steps(int count) { for (var i = 0; i < count; i++) { if (i == 3) yield break; yield return i * 2; } }"
        );
        Member(
            "Risky",
            $"private static int Risky(int value) {{ if (value % 3 == 0) throw new InvalidOperationException(\"three \" + value); if (value % 5 == 0) throw new Fault{id}(\"five\", value); return value; }}"
        );
        Member(
            "Weigh",
            $"private static int Weigh(Node{id} node) => node switch {{ Leaf{id}(var value) => value, Fork{id} {{ Left: Leaf{id} {{ Value: 0 }} }} fork => Weigh(fork.Right) + 1, Fork{id}(var left, var right) => (Weigh(left) * 3 + Weigh(right)) % 10007, _ => -1 }};"
        );
    }

    private void WriteArgumentMembers()
    {
        Member(
            "Split",
            "private static void Split(int value, out int high, out int low) { high = value / 10; low = value % 10; }"
        );
        Member(
            "Half",
            "private static bool Half(int value, out int half) { half = value / 2; return value % 2 == 0; }"
        );
        Member(
            "Swap",
            "private static void Swap(ref int left, ref int right) { var kept = left; left = right; right = kept; }"
        );
        Member(
            "Sum",
            "private static int Sum(params int[] items) { var sum = 0; foreach (var item in items) sum += item; return sum % 1000; }"
        );
        Member(
            "Lines",
            "private static string Lines(string first, params string[] rest) => rest.Length + first + string.Join(\"_\", rest);"
        );
        Member(
            "Named",
            "private static string Named(int first, string second = \"two\", bool third = true) => $\"{first}/{second}/{third}\";"
        );
        Member(
            "Bounds",
            "private static (int Least, int Most) Bounds(IEnumerable<int> items) { var least = 99; var most = -99; foreach (var item in items) { if (item < least) least = item; if (item > most) most = item; } return (least, most); }"
        );
        // One name, told apart by the types.
        Member(
            "Over",
            "private static string Over(int value) => \"i\" + value; private static string Over(string value) => \"s\" + value; private static string Over(double value, int places = 1) => \"d\" + places; private static string Over(bool value) => value ? \"y\" : \"n\"; private static string Over(object value) => \"o\";"
        );
    }
}
