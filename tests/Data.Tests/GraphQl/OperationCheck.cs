namespace AzerothsTopTalent.Data.Tests.GraphQl;

/// <summary>Checks one operation against a schema: fields, arguments, the types of variables and literals, nothing unused.</summary>
internal sealed class OperationCheck(SchemaInfo schema, string operation)
{
    private static readonly HashSet<string> Scalars = ["Int", "Float", "String", "Boolean", "ID", "JSON"];
    private readonly GraphQlTokens tokens = new(operation);
    private readonly Dictionary<string, string> variables = [];
    private readonly HashSet<string> used = [];
    private readonly List<string> errors = [];

    /// <summary>What is wrong with the operation, one line each.</summary>
    public static IReadOnlyList<string> Run(SchemaInfo schema, string operation)
    {
        var check = new OperationCheck(schema, operation);
        check.Operation();
        return check.errors;
    }

    private void Operation()
    {
        tokens.Expect("query");
        tokens.Next();
        if (tokens.Take("("))
        {
            while (!tokens.Take(")"))
            {
                var name = tokens.Next();
                tokens.Expect(":");
                variables[name] = SchemaParser.Type(tokens);
            }
        }
        Selection("Query");
        errors.AddRange(variables.Keys.Except(used).Select(name => $"{name} is not used"));
        if (!tokens.AtEnd)
            errors.Add($"{tokens.Peek} after the end");
    }

    private void Selection(string type)
    {
        var answers = new HashSet<string>();
        tokens.Expect("{");
        while (!tokens.Take("}"))
        {
            var answer = tokens.Next();
            var name = tokens.Take(":") ? tokens.Next() : answer;
            if (!answers.Add(answer))
                errors.Add($"{type}.{answer} is asked for twice");
            var field = schema.Types.GetValueOrDefault(type)?.GetValueOrDefault(name);
            if (field is null)
                errors.Add($"{type} has no field {name}");
            Arguments($"{type}.{name}", field?.Arguments ?? new Dictionary<string, string>());
            var isLeaf = field is not null && (Scalars.Contains(field.Type) || schema.Enums.ContainsKey(field.Type));
            if (tokens.Peek == "{")
            {
                if (isLeaf)
                    errors.Add($"{type}.{name} has no fields of its own");
                Selection(field?.Type ?? "");
            }
            else if (field is not null && !isLeaf)
            {
                errors.Add($"{type}.{name} needs a selection");
            }
        }
    }

    private void Arguments(string field, IReadOnlyDictionary<string, string> known)
    {
        var given = new HashSet<string>();
        if (tokens.Take("("))
        {
            while (!tokens.Take(")"))
            {
                var name = tokens.Next();
                tokens.Expect(":");
                var value = tokens.Next();
                given.Add(name);
                if (known.TryGetValue(name, out var type))
                    Value($"{field}({name})", value, type.TrimEnd('='));
                else
                    errors.Add($"{field} has no argument {name}");
            }
        }
        foreach (var (name, type) in known)
        {
            if (type.EndsWith('!') && !given.Contains(name))
                errors.Add($"{field} needs {name}");
        }
    }

    private void Value(string where, string value, string type)
    {
        if (value[0] == '$')
        {
            used.Add(value);
            if (!variables.TryGetValue(value, out var given))
                errors.Add($"{value} is not declared");
            else if (given != type && given.TrimEnd('!') != type)
                errors.Add($"{where} wants {type}, {value} is {given}");
            return;
        }
        var fits = type.TrimEnd('!') switch
        {
            "Int" => int.TryParse(value, out _),
            "Boolean" => value is "true" or "false",
            "String" => value[0] == '"',
            var name => schema.Enums.GetValueOrDefault(name)?.Contains(value) == true,
        };
        if (!fits)
            errors.Add($"{where} wants {type}, got {value}");
    }
}
