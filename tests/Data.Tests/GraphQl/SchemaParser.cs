namespace AzerothsTopTalent.Data.Tests.GraphQl;

/// <summary>Reads as much of a schema definition as checking our operations takes.</summary>
internal static class SchemaParser
{
    public static SchemaInfo Parse(string text)
    {
        var types = new Dictionary<string, Dictionary<string, SchemaFieldInfo>>();
        var enums = new Dictionary<string, HashSet<string>>();
        var tokens = new GraphQlTokens(text);
        while (!tokens.AtEnd)
        {
            switch (tokens.Next())
            {
                case "type" or "interface":
                    types[tokens.Next()] = Fields(tokens);
                    break;
                case "enum":
                    enums[tokens.Next()] = Values(tokens);
                    break;
            }
        }
        return new SchemaInfo(types, enums);
    }

    public static string Type(GraphQlTokens tokens)
    {
        var type = tokens.Take("[") ? $"[{Type(tokens)}" : tokens.Next();
        if (type[0] == '[')
        {
            tokens.Expect("]");
            type += "]";
        }
        return tokens.Take("!") ? type + "!" : type;
    }

    private static Dictionary<string, SchemaFieldInfo> Fields(GraphQlTokens tokens)
    {
        var fields = new Dictionary<string, SchemaFieldInfo>();
        while (!tokens.Take("{"))
            tokens.Next();
        while (!tokens.Take("}"))
        {
            var name = tokens.Next();
            var arguments = new Dictionary<string, string>();
            if (tokens.Take("("))
            {
                while (!tokens.Take(")"))
                {
                    var argument = tokens.Next();
                    tokens.Expect(":");
                    var type = Type(tokens);
                    if (tokens.Take("="))
                    {
                        type += "=";
                        if (tokens.Next() == "[")
                            tokens.Expect("]");
                    }
                    arguments[argument] = type;
                }
            }
            tokens.Expect(":");
            fields[name] = new SchemaFieldInfo(Type(tokens).Trim('[', ']', '!'), arguments);
            SkipDirectives(tokens);
        }
        return fields;
    }

    private static HashSet<string> Values(GraphQlTokens tokens)
    {
        var values = new HashSet<string>();
        tokens.Expect("{");
        while (!tokens.Take("}"))
        {
            values.Add(tokens.Next());
            SkipDirectives(tokens);
        }
        return values;
    }

    private static void SkipDirectives(GraphQlTokens tokens)
    {
        while (tokens.Take("@"))
        {
            tokens.Next();
            if (!tokens.Take("("))
                continue;
            while (!tokens.Take(")"))
                tokens.Next();
        }
    }
}
