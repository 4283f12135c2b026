using System.Collections;
using System.Text.Json;

namespace AzerothsTopTalent.Sandbox.GraphQl;

/// <summary>Writes a plan's answer. A field that fails is null, and its error stands in <c>errors</c> with its path.</summary>
internal sealed class Executor(Utf8JsonWriter json)
{
    private readonly List<(string Message, object[] Path)> errors = [];
    private readonly Stack<object> path = new();

    public void Write(IReadOnlyList<PlannedField> plan)
    {
        json.WriteStartObject();
        json.WritePropertyName("data");
        Object(this, plan);
        if (errors.Count > 0)
        {
            WriteErrors();
        }

        json.WriteEndObject();
    }

    private void Object(object parent, IReadOnlyList<PlannedField> fields)
    {
        json.WriteStartObject();
        foreach (var field in fields)
        {
            path.Push(field.Key);
            json.WritePropertyName(field.Key);
            Value(Resolve(parent, field), field);
            path.Pop();
        }

        json.WriteEndObject();
    }

    private object? Resolve(object parent, PlannedField field)
    {
        try
        {
            return field.Definition.Resolve(parent, field.Arguments);
        }
        catch (GraphQlException problem)
        {
            errors.Add((problem.Message, [.. path.Reverse()]));
            return null;
        }
    }

    private void Value(object? value, PlannedField field)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case IJsonScalar scalar:
                scalar.Write(json);
                break;
            case IEnumerable items when field.Definition.Type.StartsWith('['):
                json.WriteStartArray();
                foreach (var item in items)
                {
                    Value(item, field);
                }

                json.WriteEndArray();
                break;
            default:
                Object(value, field.Fields);
                break;
        }
    }

    private void WriteErrors()
    {
        json.WriteStartArray("errors");
        foreach (var (message, where) in errors)
        {
            json.WriteStartObject();
            json.WriteString("message", message);
            json.WriteStartArray("path");
            foreach (var step in where)
            {
                json.WriteStringValue((string)step);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
