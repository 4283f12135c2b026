namespace AzerothsTopTalent.Transpiler.Tests.Differences;

/// <summary>For each row of the table programs that show it.</summary>
internal static class DifferenceList
{
    public static IReadOnlyList<Difference> All { get; } =
    [
        new(
            "Integer overflow outside `unchecked(…)`",
            "var most = int.MaxValue; return $\"{most + 1}\";",
            "thrown: Arithmetic operation resulted in an overflow.",
            "2147483648"
        ),
        new("Length, index and enumeration of text outside ASCII", "return $\"{\"Zoë\".Length}\";", "3", "4")
        {
            Warning = "LUA0101",
        },
        new(
            "Length, index and enumeration of text outside ASCII",
            "var t = \"\"; foreach (var c in Name) t += c == 'o' ? 'o' : '-'; return t + Name.IndexOf('!');",
            "-o--3",
            "-o---4"
        )
        {
            Members = "static string Name { get; } = \"Zoë!\";",
        },
        new(
            "`ToUpper`, `ToLower`, `char.IsLetter` and the like",
            "return Name.ToUpperInvariant() + Name.Count(char.IsLetter) + Name.Equals(Loud, StringComparison.OrdinalIgnoreCase);",
            "ZOË3True",
            "ZOë2False"
        )
        {
            Members = "static string Name { get; } = \"Zoë\"; static string Loud { get; } = \"ZOË\";",
        },
        new("`ToUpper`, `ToLower`, `char.IsLetter` and the like", "return \"Zoë\".ToUpperInvariant();", "ZOË", "ZOë")
        {
            Warning = "LUA0102",
        },
        new(
            "`char` values computed above 127",
            "var code = 230; code += 3; var c = (char)code; return $\"{c}{(int)c}{c.ToString().Length}\";",
            "é2331",
            "é2332"
        ),
        new(
            "Default order of text",
            "return string.Concat(new[] { \"b\", \"C\", \"A\" }.OrderBy(name => name));",
            // Globalization is invariant in the tests, too.
            "ACb",
            "ACb"
        )
        {
            Warning = "LUA0100",
        },
        new(
            "`long` beyond 2^53",
            "var most = 9007199254740991L; return $\"{most + 2}\";",
            "9007199254740993",
            "9007199254740992"
        ),
        new(
            "Exceptions that the .NET runtime throws by itself",
            "var items = new List<int> { 1 }; var at = 3; return items[at] == 1 ? \"one\" : \"other\";",
            "thrown: Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')",
            "other"
        ),
        new(
            "Exceptions that the .NET runtime throws by itself",
            "var at = 2; return \"<\" + \"text\".Substring(at, 4) + \">\";",
            "thrown: Index and length must refer to a location within the string. (Parameter 'length')",
            "<xt>"
        ),
        new(
            "Exceptions that the .NET runtime throws by itself",
            "int[] items = [1, 2]; return items[2] == 1 ? \"one\" : \"other\";",
            "thrown: Index was outside the bounds of the array.",
            "other"
        )
        {
            Warning = "LUA0104",
        },
        new(
            "Changing a collection while enumerating it",
            "var items = new List<int> { 1, 2, 3 }; foreach (var item in items) { if (item == 1) items.Remove(item); } return string.Join(\",\", items);",
            "thrown: Collection was modified; enumeration operation may not execute.",
            "2,3"
        )
        {
            Warning = "LUA0103",
        },
        new(
            "Null that a list gets although the type of its items says there is none",
            "var names = new List<string>(); names.Add(Find()!); names.Add(\"b\"); return $\"{names.Count}\";",
            "2",
            "1"
        )
        {
            Members = "static string? Find() => null;",
        },
        new(
            "What a query runs whose result does not need it",
            "return $\"{new List<int> { 1, 2 }.Select(Note).Last()}:{log}\";",
            "2:2",
            "2:12"
        )
        {
            Members = "static string log = \"\"; static int Note(int n) { log += n; return n; }",
        },
        new(
            "Static initializers and constructors",
            "log += \"run \"; var value = Late.Value; return log + value;",
            "run late 1",
            "late run 1"
        )
        {
            Members =
                "public static string log = \"\"; static class Late { public static int Value = 1; static Late() { log += \"late \"; } }",
        },
        new(
            "`is double` in an addon compiled against the game's bindings",
            "object boxed = 3; return boxed is double ? \"double\" : \"other\";",
            "other",
            "double"
        )
        {
            Types = "namespace AzerothsTopTalent.WowApi { public sealed class LuaNameAttribute : Attribute { } }",
        },
    ];
}
