using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace AzerothsTopTalent.WowApi;

/// <summary>How names of the game become names in C#.</summary>
internal static class Names
{
    private static readonly HashSet<string> Keywords =
    [
        "event",
        "object",
        "string",
        "params",
        "default",
        "is",
        "in",
        "out",
        "ref",
        "base",
        "this",
        "class",
        "namespace",
        "function",
        "operator",
        "lock",
        "checked",
        "internal",
        "public",
        "new",
        "null",
        "true",
        "false",
        "int",
        "bool",
        "double",
        "float",
        "char",
    ];

    /// <summary><c>ENCOUNTER_END</c> → <c>EncounterEnd</c>.</summary>
    public static string OfEvent(string literal)
    {
        var name = new StringBuilder();
        foreach (var part in literal.Split(['_'], StringSplitOptions.RemoveEmptyEntries))
        {
            name.Append(char.ToUpperInvariant(part[0])).Append(part.Substring(1).ToLowerInvariant());
        }

        return name.ToString();
    }

    /// <summary>A field, or a part of a tuple, as a public name: <c>ranksPurchased</c> → <c>RanksPurchased</c>, <c>ID</c> → <c>ID</c>.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>A parameter: as the game writes it, escaped where C# reserves the word.</summary>
    public static string Parameter(string name)
    {
        var camel = char.ToLowerInvariant(name[0]) + name.Substring(1);
        if (name.All(character => char.IsUpper(character) || char.IsDigit(character)))
        {
            camel = name.ToLowerInvariant();
        }

        return Keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>
    /// The interface that the fake client implements for a static class of the bindings: <c>C_Traits</c> → <c>ITraits</c>, globals
    /// called <c>Unit</c> → <c>IUnitGlobals</c>.
    /// </summary>
    public static string Interface(string type, string space) =>
        "I"
        + (type.StartsWith("C_", StringComparison.Ordinal) ? type.Substring(2) : type)
        + (space.Length == 0 ? "Globals" : "");
}
