using System.Buffers;
using System.Text.Json;

namespace AzerothsTopTalent.Data;

/// <summary>Writes the body of a GraphQL request.</summary>
internal static class RequestBody
{
    /// <param name="operation">The document.</param>
    /// <param name="variables">Values are <see cref="int"/>, <see cref="string"/> or a list of <see cref="int"/>.</param>
    public static byte[] Write(GraphQlOperation operation, IReadOnlyDictionary<string, object> variables)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("operationName", operation.Name);
            json.WriteString("query", operation.Text);
            json.WriteStartObject("variables");
            foreach (var (name, value) in variables)
                WriteVariable(json, name, value);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteVariable(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumber(name, number);
                break;
            case string text:
                json.WriteString(name, text);
                break;
            case IReadOnlyList<int> numbers:
                json.WriteStartArray(name);
                foreach (var number in numbers)
                    json.WriteNumberValue(number);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A variable cannot be a {value.GetType().Name}.", nameof(value));
        }
    }
}
