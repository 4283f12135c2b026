namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>
/// Turns a document into a plan, or refuses it as the service would: unknown fields and arguments, missing variables,
/// values of the wrong type, selections where there are none.
/// </summary>
internal sealed class Planner(Schema schema, Document document, IReadOnlyDictionary<string, object?> given)
{
    private const int MostFields = 5_000;
    private readonly ValueReader reader = new(schema);
    private readonly Dictionary<string, object?> variables = new(StringComparer.Ordinal);
    private int fields;

    public List<PlannedField> Plan(string? operationName)
    {
        var operation = Operation(operationName);
        if (operation.Kind != "query")
        {
            throw new GraphQlException($"The schema does not support operation type \"{operation.Kind}\".");
        }

        foreach (var definition in operation.Variables)
        {
            ReadVariable(definition);
        }

        return Fields("Query", operation.Fields, 0);
    }

    private Operation Operation(string? name)
    {
        if (name is null && document.Operations.Count > 1)
        {
            throw new GraphQlException("Must provide operation name if query contains multiple operations.");
        }

        return document.Operations.FirstOrDefault(o => name is null || o.Name == name)
            ?? throw new GraphQlException($"Unknown operation named \"{name}\".");
    }

    private void ReadVariable(VariableDefinition definition)
    {
        if (!given.TryGetValue(definition.Name, out var value))
        {
            if (!definition.HasDefault && definition.Type.EndsWith('!'))
            {
                throw new GraphQlException(
                    $"Variable \"${definition.Name}\" of required type \"{definition.Type}\" was not provided."
                );
            }

            if (!definition.HasDefault)
            {
                return;
            }

            value = definition.Default;
        }

        var (read, problem) = reader.Read(value, definition.Type);
        if (problem is not null)
        {
            throw new GraphQlException($"Variable \"${definition.Name}\" got invalid value. {problem}");
        }

        variables[definition.Name] = read;
    }

    private List<PlannedField> Fields(string type, List<Field> asked, int depth)
    {
        var planned = new List<PlannedField>();
        foreach (var field in asked)
        {
            if (depth > 60 || ++fields > MostFields)
            {
                throw new GraphQlException("The query asks for too much.", field.Line, field.Column);
            }

            if (field.IsSpread || field.OnType is not null)
            {
                planned.AddRange(Fields(type, Spread(type, field), depth + 1));
            }
            else
            {
                planned.Add(One(type, field, depth));
            }
        }

        return Merge(planned);
    }

    private List<Field> Spread(string type, Field field)
    {
        var fragment = field.IsSpread
            ? document.Fragments.GetValueOrDefault(field.Name)
                ?? throw new GraphQlException($"Unknown fragment \"{field.Name}\".", field.Line, field.Column)
            : new Fragment("", field.OnType!, field.Fields);
        return fragment.OnType == type
            ? fragment.Fields
            : throw new GraphQlException(
                $"Fragment cannot be spread here as objects of type \"{type}\" can never be of type \"{fragment.OnType}\".",
                field.Line,
                field.Column
            );
    }

    private PlannedField One(string type, Field field, int depth)
    {
        if (field.Name == "__typename")
        {
            return new PlannedField(
                field.Key,
                new SchemaField("__typename", "String!", (_, _) => type),
                new Arguments(new Dictionary<string, object?>()),
                []
            );
        }

        var known =
            schema.Field(type, field.Name)
            ?? throw Wrong(field, $"Cannot query field \"{field.Name}\" on type \"{type}\".");
        var inner = Schema.Bare(known.Type);
        if (schema.HasType(inner) && field.Fields.Count == 0)
        {
            throw Wrong(
                field,
                $"Field \"{field.Name}\" of type \"{known.Type}\" must have a selection of subfields. Did you mean \"{field.Name} {{ ... }}\"?"
            );
        }

        if (!schema.HasType(inner) && field.Fields.Count > 0)
        {
            throw Wrong(
                field,
                $"Field \"{field.Name}\" must not have a selection since type \"{known.Type}\" has no subfields."
            );
        }

        return new PlannedField(
            field.Key,
            known,
            ReadArguments(type, field, known),
            Fields(inner, field.Fields, depth + 1)
        );
    }

    private Arguments ReadArguments(string type, Field field, SchemaField known)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in field.Arguments)
        {
            if (!known.Arguments.TryGetValue(name, out var argumentType))
            {
                throw Wrong(field, $"Unknown argument \"{name}\" on field \"{type}.{field.Name}\".");
            }

            if (Resolve(field, value) is { Known: true } resolved)
            {
                var (read, problem) = reader.Read(resolved.Value, argumentType);
                values[name] = problem is null
                    ? read
                    : throw Wrong(field, $"Argument \"{name}\" has invalid value. {problem}");
            }
        }

        foreach (var (name, argumentType) in known.Arguments)
        {
            if (argumentType.EndsWith('!') && !values.ContainsKey(name))
            {
                throw Wrong(
                    field,
                    $"Field \"{field.Name}\" argument \"{name}\" of type \"{argumentType}\" is required but not provided."
                );
            }
        }

        return new Arguments(values);
    }

    /// <summary>A literal stands for itself; a variable that was not given leaves the argument away.</summary>
    private (object? Value, bool Known) Resolve(Field field, object? value)
    {
        if (value is List<object?> list)
        {
            return (list.Select(item => Resolve(field, item).Value).ToList(), true);
        }

        if (value is not Variable variable)
        {
            return (value, true);
        }

        if (document.Operations.All(o => o.Variables.All(v => v.Name != variable.Name)))
        {
            throw Wrong(field, $"Variable \"${variable.Name}\" is not defined.");
        }

        return variables.TryGetValue(variable.Name, out var found) ? (found, true) : (null, false);
    }

    private static List<PlannedField> Merge(List<PlannedField> planned)
    {
        var merged = new List<PlannedField>();
        foreach (var group in planned.GroupBy(p => p.Key))
        {
            var first = group.First();
            if (group.Any(p => p.Definition.Name != first.Definition.Name))
            {
                throw new GraphQlException(
                    $"Fields \"{group.Key}\" conflict because they are different fields. Use different aliases on the fields."
                );
            }

            merged.Add(
                group.Count() == 1 ? first : first with { Fields = Merge([.. group.SelectMany(p => p.Fields)]) }
            );
        }

        return merged;
    }

    private static GraphQlException Wrong(Field field, string message) => new(message, field.Line, field.Column);
}
