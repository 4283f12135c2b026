using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using AzerothsTopTalent.Sandbox.GraphQl;

namespace AzerothsTopTalent.Sandbox.Service;

/// <summary>Reads a GraphQL request, bills it and answers it: always by what the query says, never by which query it is.</summary>
internal sealed class GraphQlService(Schema schema, PointsLedger ledger)
{
    private const double LeastCost = 1.0;
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public Answer Answer(string body)
    {
        try
        {
            var (query, operation, variables) = Read(body);
            var plan = new Planner(schema, Parser.Parse(query), variables).Plan(operation);
            if (!ledger.HasPoints)
            {
                return OutOfPoints();
            }

            var answer = Write(plan);
            ledger.Bill(Math.Max(LeastCost, plan.Sum(Cost)));
            return answer;
        }
        catch (GraphQlException problem)
        {
            return Refused(problem);
        }
    }

    /// <summary>The service's answer when the hour's points are gone. Its hint when to come back is known to be wrong.</summary>
    public static Answer OutOfPoints() =>
        Service
            .Answer.Json(
                429,
                """{"status":429,"error":"Too many requests. You have exhausted your points for this hour."}"""
            )
            .With("Retry-After", "1036");

    private static (string Query, string? Operation, Dictionary<string, object?> Variables) Read(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            if (
                root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("query", out var query)
                || query.ValueKind != JsonValueKind.String
            )
            {
                throw new GraphQlException(
                    "GraphQL Request must include at least one of those two parameters: \"query\" or \"queryId\""
                );
            }

            var operation =
                root.TryGetProperty("operationName", out var name) && name.ValueKind == JsonValueKind.String
                    ? name.GetString()
                    : null;
            var variables =
                root.TryGetProperty("variables", out var given) && given.ValueKind == JsonValueKind.Object
                    ? given.EnumerateObject().ToDictionary(p => p.Name, p => Value(p.Value))
                    : [];
            return (query.GetString()!, operation, variables);
        }
        catch (JsonException)
        {
            throw new GraphQlException("GraphQL Request is not JSON.");
        }
    }

    private static object? Value(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => element.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => element.TryGetInt64(out var whole) ? (object)whole : element.GetDouble(),
            JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
            JsonValueKind.Null => null,
            _ => throw new GraphQlException("The sandbox takes no objects as variables."),
        };

    // Aliases save nothing: each answered field is billed. rateLimitData beside other work is free.
    private static double Cost(PlannedField field) => field.Definition.Cost + field.Fields.Sum(Cost);

    private static Answer Write(IReadOnlyList<PlannedField> plan)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            new Executor(json).Write(plan);
        }

        return new Answer(200, "application/json", buffer.WrittenMemory);
    }

    private static Answer Refused(GraphQlException problem)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("errors");
            json.WriteStartObject();
            json.WriteString("message", problem.Message);
            if (problem.Line > 0)
            {
                json.WriteStartArray("locations");
                json.WriteStartObject();
                json.WriteNumber("line", problem.Line);
                json.WriteNumber("column", problem.Column);
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new Answer(200, "application/json", buffer.WrittenMemory);
    }
}
