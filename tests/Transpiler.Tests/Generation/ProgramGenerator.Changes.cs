namespace AzerothsTopTalent.Transpiler.Tests.Generation;

internal sealed partial class ProgramGenerator
{
    /// <summary>Statements of the collections.</summary>
    private void Change(Scope scope)
    {
        var value = Small(Int(scope, 3));
        var choices = new List<string> { $"Shape{id}.Made += {value} % 5;" };
        void Add(Kind kind, params string[] statements)
        {
            if (Pick(scope, kind) is { } name)
            {
                choices.AddRange(
                    statements.Select(statement => statement.Replace("~~", name, StringComparison.Ordinal))
                );
            }
        }
        Add(
            Kind.Ints,
            $"~~.Add({value});",
            $"~~.Insert(0, {value});",
            $"~~.AddRange({Sequence(scope, 2)}.ToList());",
            $"~~.Remove({value});",
            "if (~~.Count > 0) ~~.RemoveAt(~~.Count - 1);",
            "~~.Reverse();",
            "~~.Sort();",
            $"~~.Sort((p, q) => q % 5 - p % 5);",
            $"~~.RemoveAll(it => it % 3 == {dice.Below(3)});",
            $"if (~~.Count > 0) ~~[~~.Count - 1] += {value};",
            "if (~~.Count > 12) ~~.Clear();"
        );
        Add(
            Kind.Texts,
            $"~~.Add({Str(scope, 3)});",
            "if (~~.Count > 9) ~~.Clear();",
            "~~.Sort(StringComparer.Ordinal);"
        );
        Add(
            Kind.Map,
            $"~~[{Str(scope, 3)}] = {value};",
            $"~~.Remove({Str(scope, 2)});",
            $"~~.TryAdd({Str(scope, 3)}, {value});",
            "if (~~.Count > 9) ~~.Clear();"
        );
        Add(
            Kind.Set,
            $"~~.Add({value});",
            $"~~.Remove({value});",
            $"~~.UnionWith({Sequence(scope, 2)}.ToList());",
            $"~~.ExceptWith(new[] {{ 1, {value} }});"
        );
        Add(
            Kind.Queue,
            $"~~.Enqueue({value});",
            "if (~~.Count > 0) Log(~~.Dequeue().ToString());",
            "if (~~.TryPeek(out var peeked" + ++counter + ")) Log(\"p\" + peeked" + counter + ");"
        );
        Add(Kind.Stack, $"~~.Push({value});", "if (~~.Count > 1) Log(\"\" + ~~.Pop());");
        Add(
            Kind.Builder,
            $"~~.Append({Str(scope, 3)});",
            $"~~.Append({value}).Append(',');",
            $"~~.Append($\"{Hole(scope, 3)}\");",
            "if (~~.Length > 60) ~~.Clear();",
            $"~~.Insert(0, {Value(scope, dice.Pick(Kind.Text, Kind.Int, Kind.Char), 2)});",
            $"~~.Replace({dice.Pick("\"a\", \"A\"", "'b', 'B'", "\"%\", \"\"")});",
            $"~~.AppendJoin(\"/\", {Sequence(scope, 2)});",
            "if (~~.Length > 3) Log($\"{~~[1]}\");",
            "if (~~.Length > 3) ~~.Remove(1, 2);"
        );
        Add(Kind.Box, $"~~.Put({value}).Value += 1;", "Log(~~.Map(it => \"b\" + it));");
        Add(Kind.Array, "Array.Reverse(~~);", $"~~[1]--;", $"(~~[0], ~~[2]) = (~~[2], ~~[0]);");
        Add(
            Kind.Shapes,
            $"if (~~.Count < 9) ~~.Add({Value(scope, Kind.Shape, 2)});",
            "~~.Sort((p, q) => p.Size % 5 - q.Size % 5);",
            "foreach (var each in ~~) each.Size += 1;",
            "Log(string.Join(\"\", ~~.Select(it => it.Describe(1))));",
            "if (~~.Count > 1) (~~[0], ~~[1]) = (~~[1], ~~[0]);"
        );
        Add(
            Kind.Names,
            $"~~[{value}] = {Str(scope, 2)};",
            "foreach (var (number, name) in ~~) Log(number + name);",
            $"if (~~.Remove({value}, out var gone{++counter})) Log(gone{counter});",
            "if (~~.Count > 9) ~~.Clear();"
        );
        Add(
            Kind.Words,
            $"~~[0] = {Str(scope, 2)};",
            $"~~[^1] += {Part(scope, 2)};",
            "Array.Sort(~~, StringComparer.Ordinal);"
        );
        Add(
            Kind.Doubles,
            $"if (~~.Count < 9) ~~.Add({Value(scope, Kind.Double, 2)} % 1000);",
            "~~.Sort();",
            "Log($\"{~~.Sum():F2}\");"
        );
        Add(Kind.Deck, $"~~.Add({value});", "foreach (var card in ~~) Log(\"k\" + card);");
        Add(Kind.Query, "foreach (var each in ~~.Take(5)) total = (total + each) % 1000;", "Log(\"q\" + ~~.Count());");
        Add(Kind.Shape, $"~~.Next = {Leaf(scope, Kind.MaybeShape)};", $"~~[{value}] = {Int(scope, 2)};");
        code.Line(dice.Pick(choices));
    }
}
