namespace AzerothsTopTalent.Transpiler.Tests.Analyzers;

/// <summary>For each diagnostic programs that provoke it; <c>▶</c> stands before the place.</summary>
internal static class DiagnosticExamples
{
    private const char Mark = '▶';

    public static IReadOnlyList<(string Id, string[] Files)> All { get; } =
    [
        ("LUA0001", ["class A { int F() { int[] a = { 1 }; ref int ▶b = ref a[0]; return b; } }"]),
        ("LUA0002", ["class A { string F() => ▶string.Intern(\"a\"); }"]),
        ("LUA0003", ["class A { ▶decimal Price; }"]),
        ("LUA0004", ["class A { void F() { again: ▶goto again; } }"]),
        ("LUA0005", ["class A { void F() { ▶lock (this) { } } }"]),
        ("LUA0006", ["class A { ▶unsafe void F() { } }"]),
        ("LUA0007", ["class A { void F(▶dynamic d) { } }"]),
        ("LUA0008", ["class A { int F(int x) => ▶checked(x + 1); }"]),
        ("LUA0009", ["class A { bool F(object o) => o is System.Type; string? G() => ▶typeof(int).Namespace; }"]),
        ("LUA0010", ["class A { bool F<T>(object o) => ▶o is T; }"]),
        ("LUA0011", ["class A { char F() => ▶'é'; }"]),
        ("LUA0012", ["class A { long F() => ▶9007199254740993L; }"]),
        ("LUA0013", ["struct ▶S { public int N; public void Step() => N++; }"]),
        ("LUA0014", ["class A { int F(string s) => ▶s.GetHashCode(); }"]),
        ("LUA0015", ["class A { int F(string s) => ▶string.Compare(s, \"a\"); }"]),
        ("LUA0016", ["class A { ▶System.Collections.Generic.List<string?> Names = new(); }"]),
        (
            "LUA0016",
            [
                "using System.Collections.Generic; class A { object F() { var names = new List<string> { \"a\", ▶null! }; names.Add(null!); names[0] = null!; return names; } }",
            ]
        ),
        (
            "LUA0016",
            [
                "using System.Collections.Generic; class A { Queue<string> F(Queue<string> q) { q.Enqueue(▶null!); return q; } }",
            ]
        ),
        ("LUA0016", ["using System.Collections.Generic; class A { List<string> F() => [\"a\", ▶null!]; }"]),
        ("LUA0017", ["class A {\n▶int F() {\n" + Locals(201) + "\nreturn " + Sum(201) + ";\n} }"]),
        (
            "LUA0018",
            ["class A {\n▶int F() {\n" + Locals(61) + "\nSystem.Func<int> f = () => " + Sum(61) + "; return f();\n} }"]
        ),
        (
            "LUA0019",
            [
                "class A {\n▶int F(int x) {\n"
                    + string.Concat(Enumerable.Repeat("if (x > 0) { x++; ", 190))
                    + new string('}', 190)
                    + " return x;\n} }",
            ]
        ),
        (
            "LUA0020",
            [
                "class First { public static int X = Second.Y; public static int Z() => X; }",
                "class ▶Second { public static int Y = First.Z(); }",
            ]
        ),
        ("LUA0021", ["namespace P { class Node { } } namespace Q { class ▶Node { } }"]),
        ("LUA0022", ["class A { bool F<T>(T a) => ▶a is int; bool G() => F(1) && F(2.5); }"]),
        ("LUA0022", ["class A { T F<T>(object a) => ▶(T)a; bool G(object a) => a is int && F<double>(1.5) > 1; }"]),
        ("LUA0022", ["class A { object F(double? a) => a is 1 ? 1 : ▶a ?? (object)2; bool G(object a) => a is int; }"]),
        (
            "LUA0023",
            ["class A { System.Collections.Generic.IEnumerable<int> F() { ▶try { yield return 1; } finally { } } }"]
        ),
        ("LUA0024", ["class A { string F(A a) => $\"{▶a}\"; }"]),
        (
            "LUA0025",
            ["using System.Collections.Generic; class A { object F() => ▶new Dictionary<(List<int>, int), string>(); }"]
        ),
        (
            "LUA0026",
            [
                "using AzerothsTopTalent.WowApi; class A { bool F(Info a, Info b) => ▶a == b; }",
                "namespace AzerothsTopTalent.WowApi { public sealed record Info(int Id); }",
            ]
        ),
        (
            "LUA0027",
            [
                "class A {\nint G("
                    + Parameters(130)
                    + ") => 1;\n▶int F() {\nreturn G("
                    + Numbers(129)
                    + ", G("
                    + Numbers(130)
                    + "));\n} }",
            ]
        ),
        (
            "LUA0100",
            [
                "using System.Linq; using System.Collections.Generic; class A { object F(List<string> n) => ▶n.OrderBy(x => x).ToList(); }",
            ]
        ),
        ("LUA0102", ["class A { string F() => ▶\"é\".ToUpperInvariant(); }"]),
        (
            "LUA0103",
            [
                "using System.Collections.Generic; class A { List<int> all = new(); void F() { foreach (var item in all) if (item > 3) ▶all.Remove(item); } }",
            ]
        ),
        ("LUA0104", ["class A { int F() { int[] a = [1, 2]; return a[▶2]; } }"]),
        ("LUA0101", ["class A { int F() => ▶\"é\".Length; int G() { var s = \"ü\"; return s.Length; } }"]),
    ];

    /// <summary>The sources without marks, and the place of the mark.</summary>
    public static (string[] Sources, string Path, int Line, int Column) Of(string[] files)
    {
        for (var i = 0; i < files.Length; i++)
        {
            var at = files[i].IndexOf(Mark, StringComparison.Ordinal);
            if (at >= 0)
            {
                var before = files[i][..at];
                var line = before.Count(character => character == '\n');
                return (
                    files.Select(text => text.Replace(Mark.ToString(), "", StringComparison.Ordinal)).ToArray(),
                    PathOf(i),
                    line,
                    at - (before.LastIndexOf('\n') + 1)
                );
            }
        }
        throw new ArgumentException("no mark", nameof(files));
    }

    public static string PathOf(int file) => "File" + (char)('1' + file) + ".cs";

    private static string Locals(int count) =>
        string.Join("\n", Enumerable.Range(0, count).Select(i => $"int v{i} = {i};"));

    private static string Sum(int count) => string.Join(" + ", Enumerable.Range(0, count).Select(i => $"v{i}"));

    private static string Parameters(int count) =>
        string.Join(", ", Enumerable.Range(0, count).Select(i => $"int p{i}"));

    private static string Numbers(int count) => string.Join(", ", Enumerable.Range(0, count));
}
