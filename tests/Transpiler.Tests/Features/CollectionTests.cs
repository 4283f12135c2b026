using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

public sealed class CollectionTests
{
    [Fact]
    public void List_CommonOperations_Agree() =>
        Snippet.Body(
            """
            var list = new List<int> { 3, 1, 2 };
            list.Add(5);
            list.Insert(0, 9);
            list.Remove(1);
            list.RemoveAt(0);
            list.AddRange(new[] { 7, 8 });
            list.Sort();
            list.Reverse();
            return string.Join(",", list) + list.Count + list.Contains(7) + list.IndexOf(5) + list.Find(x => x > 3) + list.FindIndex(x => x == 100) + list[^1];
            """
        );

    [Fact]
    public void List_SortWithTies_EndsLikeDotNet() =>
        Snippet.Body(
            """
            var words = new List<string> { "pear", "fig", "apple", "kiwi", "date", "plum", "nut", "bean", "oat", "corn", "rice", "pea", "yam", "leek", "beet", "okra", "kale", "taro", "lime", "soy" };
            words.Sort((a, b) => a.Length.CompareTo(b.Length));
            return string.Join(",", words);
            """
        );

    [Fact]
    public void Dictionary_OrderAfterRemove_IsDotNets() =>
        Snippet.Body(
            """
            var map = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2, ["c"] = 3 };
            map.Remove("a");
            map["d"] = 4;
            map["e"] = 5;
            var text = "";
            foreach (var (key, value) in map) text += key + value;
            foreach (var pair in map) text += pair.Key;
            foreach (var key in map.Keys) text += key;
            foreach (var value in map.Values) text += value;
            map.TryGetValue("zz", out var missing);
            return text + map.Count + missing + map.ContainsKey("d") + (map.TryGetValue("d", out var d) ? d : -1);
            """
        );

    [Fact]
    public void HashSet_Operations_Agree() =>
        Snippet.Body(
            """
            var a = new HashSet<int> { 1, 2, 3 };
            var b = new HashSet<int> { 2, 3, 4 };
            var added = a.Add(3);
            a.UnionWith(b);
            b.IntersectWith(new[] { 3, 9 });
            return string.Join(",", a) + "|" + string.Join(",", b) + added + a.Contains(4) + a.Count;
            """
        );

    [Fact]
    public void QueueAndStack_Order_Agrees() =>
        Snippet.Body(
            """
            var queue = new Queue<string>();
            queue.Enqueue("a");
            queue.Enqueue("b");
            var stack = new Stack<int>();
            stack.Push(1);
            stack.Push(2);
            var text = queue.Dequeue() + queue.Peek() + stack.Pop() + stack.Count;
            foreach (var item in queue) text += item;
            while (stack.TryPop(out var top)) text += top;
            return text;
            """
        );

    [Fact]
    public void Arrays_SizedAndJagged_Agree() =>
        Snippet.Body(
            """
            var counts = new int[3];
            counts[1]++;
            counts[2] += 5;
            var names = new string[2];
            names[0] = "x";
            var grid = new int[2][];
            grid[0] = new[] { 1, 2 };
            grid[1] = new int[1];
            var copy = counts[1..];
            return string.Join(",", counts) + names.Length + (names[1] == null) + grid[0][1] + grid.Length + copy.Length + counts[^1];
            """
        );

    [Fact]
    public void Linq_Chains_Agree() =>
        Snippet.Body(
            """
            var words = new[] { "banana", "apple", "cherry", "avocado", "blueberry" };
            var groups = words.GroupBy(w => w[0]).Select(g => g.Key + ":" + string.Join("/", g.OrderBy(w => w.Length)));
            var lookup = words.ToDictionary(w => w, w => w.Length);
            return string.Join(";", groups) + words.Sum(w => w.Length) + words.Max(w => w.Length) + words.First(w => w.StartsWith("b"))
                + words.FirstOrDefault(w => w == "zzz") + words.Count(w => w.Contains('e')) + words.Skip(1).Take(2).Last()
                + string.Join(",", words.SelectMany(w => w.Take(2)).Distinct()) + words.Any(w => w.Length > 8) + words.All(w => w.Length > 4)
                + lookup["apple"] + string.Join(",", words.Reverse().Select((w, i) => i + w.Substring(0, 1))) + Enumerable.Range(1, 5).Aggregate((a, b) => a * b)
                + new[] { 1.5, 2.5 }.Average() + string.Join(",", words.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(w => w[0]))
                + string.Join(",", new[] { 1, 2 }.Concat(new[] { 3 }).Zip(words, (n, w) => n + w));
            """
        );

    [Fact]
    public void Linq_IsDeferred_SeesLaterChanges() =>
        Snippet.Body(
            """
            var list = new List<int> { 1, 2 };
            var query = list.Where(x => x > 1).Select(x => x * 10);
            list.Add(3);
            return string.Join(",", query) + query.Count();
            """
        );

    [Fact]
    public void StringBuilder_AppendsAndEdits() =>
        Snippet.Body(
            """
            var sb = new StringBuilder();
            sb.Append("a").Append(1).Append('c').Append(2.5).Append(true).AppendLine("x").AppendLine();
            sb.Insert(0, "<").Append($"{5:D3}|{"q",3}");
            sb.Replace("a", "AA");
            return sb.ToString() + sb.Length;
            """
        );

    [Fact]
    public void CollectionExpressions_WithSpread_Join() =>
        Snippet.Body(
            """
            int[] a = [1, 2];
            List<int> b = [0, .. a, 3];
            return string.Join(",", b) + b.Count;
            """
        );

    [Fact]
    public void Parsing_GoodAndBad_Agrees() =>
        Snippet.Body(
            """
            var text = "";
            foreach (var s in new[] { "12", " 7 ", "-3", "+5", "x", "", "99999999999", "1.5", "0x10" })
                text += int.TryParse(s, out var n) ? n + ";" : "-;";
            try { int.Parse("abc"); } catch (FormatException e) { text += e.Message; }
            return text + double.Parse("2.5", CultureInfo.InvariantCulture) + double.TryParse("1e3", out var d) + d;
            """
        );

    [Fact]
    public void Division_ByZero_Throws() =>
        Snippet.Body(
            """
            var zero = 0;
            try { return (5 / zero).ToString(); } catch (DivideByZeroException e) { return e.Message; }
            """
        );
}
