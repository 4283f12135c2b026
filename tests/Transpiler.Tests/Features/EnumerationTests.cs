using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

/// <summary>Whatever can be enumerated, by loops, by LINQ and by hand.</summary>
public sealed class EnumerationTests
{
    [Fact]
    public void ForEach_OverEnumeratorKnownByItsMembers_Steps() =>
        Snippet.Body(
            """
            var s = ""; foreach (var x in new Range3()) s += x; return s;
            """,
            "",
            """
            public class Range3 { public E GetEnumerator() => new E(); public class E { int i = -1; public int Current => i; public bool MoveNext() => ++i < 3; } }
            """
        );

    [Fact]
    public void ForEach_OverEnumeratorOfAList_Steps() =>
        Snippet.Body(
            """
            var s = ""; foreach (var x in new Bag()) s += x; return s;
            """,
            "",
            """
            public class Bag : IEnumerable<int> { List<int> l = new() { 1, 2, 3 }; public IEnumerator<int> GetEnumerator() => l.GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
            """
        );

    [Fact]
    public void Enumerable_WithAnEnumeratorOfItsOwn_WorksEverywhere() =>
        Snippet.Body(
            """
            var s = ""; foreach (var x in new Countdown(3)) s += x; return s + new Countdown(4).Sum() + string.Join("-", new Countdown(2)) + new List<int>(new Countdown(3)).Count + new Countdown(3).Select(x => x * 2).First();
            """,
            "",
            """
            public sealed class Countdown(int from) : IEnumerable<int> { public IEnumerator<int> GetEnumerator() => new Steps(from); IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException(); 
             private sealed class Steps(int n) : IEnumerator<int> { object IEnumerator.Current => throw new NotSupportedException(); public int Current { get; private set; } public bool MoveNext() { if (n == 0) return false; Current = n--; return true; } public void Reset() => throw new NotSupportedException(); public void Dispose() { } } }
            """
        );

    [Fact]
    public void Enumerable_WithTheUntypedMemberFirst_UsesTheTypedOne() =>
        Snippet.Body(
            """
            var s = ""; foreach (var x in new Bag()) s += x; return s;
            """,
            "",
            """
            public class Bag : IEnumerable<int> { IEnumerator IEnumerable.GetEnumerator() => throw new Exception("no"); public IEnumerator<int> GetEnumerator() { yield return 1; yield return 2; } }
            """
        );

    [Fact]
    public void Enumerable_ImplementedExplicitly_IsEnumerated() =>
        Snippet.Body(
            """
            var s = ""; foreach (var x in (IEnumerable<int>)new Bag()) s += x; return s;
            """,
            "",
            """
            public class Bag : IEnumerable<int> { IEnumerator IEnumerable.GetEnumerator() => throw new Exception("no"); IEnumerator<int> IEnumerable<int>.GetEnumerator() { yield return 1; yield return 2; } }
            """
        );

    [Fact]
    public void Enumerator_SteppedByHand_GivesEachItem() =>
        Snippet.Body(
            """
            IEnumerator<int> a = new List<int> { 1, 2, 3 }.GetEnumerator(); IEnumerator<string> b = Names(); var s = ""; while (a.MoveNext() && b.MoveNext()) s += a.Current + b.Current; IEnumerable<int> z = new[] { 7, 8 }; using var e = z.GetEnumerator(); while (e.MoveNext()) s += e.Current; return s;
            """,
            """
            static IEnumerator<string> Names() { yield return "x"; yield return "y"; }
            """
        );

    [Fact]
    public void ForEach_NestedWithBreak_EndsWhereItShould() =>
        Snippet.Body(
            """
            var s = ""; foreach (var x in new Bag(new List<string> { "a", "b", "c" })) { if (x == "c") break; foreach (var y in new Bag(new() { x, x })) { s += y; } continue; } return s;
            """,
            "",
            """
            public class Bag(List<string> items) { public IEnumerator<string> GetEnumerator() => items.GetEnumerator(); }
            """
        );

    [Fact]
    public void ForEach_ConvertingItsItems_ConvertsEach() =>
        Snippet.Body(
            """
            var s = 0; foreach (int c in "ab") s += c; foreach (int d in new[] { 1.9, -2.9 }) s += d; foreach (double d in new[] { 1, 2 }) s += (int)(d / 2 * 2); foreach (char c in new[] { 65, 66 }) s += c; object[] o = { 1, 2 }; foreach (int x in o) s += x; int?[] q = { 1, 2 }; foreach (int x in q) s += x; return s + "";
            """
        );

    [Fact]
    public void ForEach_CastingToAClass_Casts() =>
        Snippet.Body(
            """
            var s = ""; List<Animal> l = new() { new Dog() }; foreach (Dog d in l) s += d.Bark(); return s;
            """,
            "",
            """
            public class Animal {} public class Dog : Animal { public string Bark() => "w"; }
            """
        );

    [Fact]
    public void ForEach_OverNulls_GivesThem() =>
        Snippet.Body(
            """
            var s = ""; foreach (var x in new string?[] { "a", null, "b" }) s += x ?? "-"; foreach (var x in new List<int[]> { new[] { 1 } }) s += x[0]; return s;
            """
        );

    [Fact]
    public void ForEach_OverEveryCollection_KeepsItsOrder() =>
        Snippet.Body(
            """
            var d = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }; var s = ""; foreach (var (k, v) in d) s += k + v; foreach (var k in d.Keys) s += k; foreach (var p in d) { s += p.Key; Use(p); } foreach (KeyValuePair<string, int> p in d) s += p.Value; foreach (var x in new HashSet<int> { 3, 1 }) s += x; foreach (var x in new Stack<int>(new[] { 1, 2 })) s += x; foreach (var x in new Queue<int>(new[] { 1, 2 })) s += x; foreach (var c in "hey") s += c; foreach (var g in new[] { 1, 2, 3 }.GroupBy(x => x % 2)) foreach (var x in g) s += x; return s;
            """,
            """
            static void Use(KeyValuePair<string, int> p) { }
            """
        );

    [Fact]
    public void CollectionInitializer_OfAType_CallsItsAdd() =>
        Snippet.Body(
            """
            var b = new Bag { 1, 2, { 3, 4 } }; return string.Join(",", b);
            """,
            "",
            """
            public class Bag : IEnumerable<int> { List<int> l = new(); public void Add(int x) => l.Add(x); public void Add(int x, int y) => l.Add(x * y); public IEnumerator<int> GetEnumerator() => l.GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
            """
        );

    [Fact]
    public void HashSet_AsICollection_StaysASet() =>
        Snippet.Body(
            """
            ICollection<int> c = new HashSet<int> { 1 }; c.Add(2); c.Remove(1); return c.Count + "" + c.Contains(2);
            """
        );
}
