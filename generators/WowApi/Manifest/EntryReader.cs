using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.WowApi.Json;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>Reads the entries of a manifest file, one method a kind.</summary>
internal sealed class EntryReader(List<ManifestProblem> problems)
{
    private static readonly string[] TextFields = ["doc", "fails", "undocumented", "correction"];

    public ApiFunction? Function(JsonMember member)
    {
        var fields = Open(member, "call", "flags", "secretArguments", "throws", "lua", "inline", "short");
        var signature = Signature(fields, "call");
        var flags = Flags(fields, KnownFlags.IsOfFunction, "");
        var secrecy = fields.Text("secretArguments", signature.Parameters.Count > 0 ? "AllowedWhenUntainted" : "");
        if (secrecy.Length > 0 && !KnownFlags.SecretArguments.Contains(secrecy))
        {
            Report(
                $"\"{secrecy}\" is none of {string.Join(", ", KnownFlags.SecretArguments)}",
                fields.Where("secretArguments")
            );
        }

        var throws =
            fields.Flag("throws")
            || flags.Any(flag => KnownFlags.Preconditions.TryGetValue(flag, out var raises) && raises);
        return new ApiFunction(
            fields.Text("lua", member.Name),
            member.Name,
            signature,
            flags,
            secrecy,
            throws,
            fields.Text("inline"),
            Short(fields, signature),
            Text(fields),
            member.Position
        );
    }

    private EquatableArray<int> Short(Fields fields, ApiSignature signature)
    {
        var places = new List<int>();
        foreach (var name in fields.Text("short").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var place = signature.Parameters.Select(parameter => parameter.Name).ToList().IndexOf(name);
            if (place < 0)
            {
                Report($"\"{name}\" is no parameter of this function", fields.Where("short"));
            }

            places.Add(place);
        }

        return new(places);
    }

    public ApiEvent? Event(JsonMember member)
    {
        var fields = Open(member, "payload", "flags");
        var flags = Flags(fields, KnownFlags.IsOfEvent, KnownFlags.SynchronousEvent);
        var payload = Signature(fields, "payload").Parameters;
        return new ApiEvent(member.Name, Names.OfEvent(member.Name), payload, flags, Text(fields), member.Position);
    }

    public ApiEnum? Enum(JsonMember member)
    {
        var fields = Open(member, "values");
        var values = fields.Each("values", Number);
        return new ApiEnum(member.Name, values, Text(fields), member.Position);
    }

    public ApiStructure? Structure(JsonMember member)
    {
        var fields = Open(member, "fields");
        return new ApiStructure(member.Name, fields.Each("fields", Field), Text(fields), member.Position);
    }

    public ApiCallback? Callback(JsonMember member)
    {
        var fields = Open(member, "call");
        return new ApiCallback(member.Name, Signature(fields, "call"), Text(fields), member.Position);
    }

    public ApiVariable? Variable(JsonMember member)
    {
        var fields = Open(member, "type", "writable");
        var type = SignatureParser.ParseField(member.Name, fields.Text("type"), fields.Where("type")).Type;
        return new ApiVariable(member.Name, type, fields.Flag("writable"), Text(fields), member.Position);
    }

    public ApiWidget? Widget(JsonMember member)
    {
        var fields = Open(member, "base", "methods", "scripts", "fields");
        return new ApiWidget(
            member.Name,
            fields.Text("base"),
            fields.Each("methods", Function),
            fields.Each("scripts", Callback),
            fields.Each("fields", Field),
            Text(fields),
            member.Position
        );
    }

    private static ApiParameter? Field(JsonMember member) =>
        member.Value is JsonScalar { Kind: JsonScalarKind.String } type
            ? SignatureParser.ParseField(member.Name, type.Text, type.Position)
            : throw new JsonSyntaxException("a field has its type as a string", member.Position);

    private static ApiValue? Number(JsonMember member) =>
        member.Value is JsonScalar { Kind: JsonScalarKind.Number } number
            ? new ApiValue(member.Name, number.Text)
            : throw new JsonSyntaxException("a value of an enum is a number", member.Position);

    private Fields Open(JsonMember member, params string[] known) =>
        member.Value is JsonObject entry
            ? new Fields(entry, problems, [.. known, .. TextFields])
            : throw new JsonSyntaxException($"\"{member.Name}\" must be an object", member.Position);

    private ApiSignature Signature(Fields fields, string name)
    {
        if (!fields.Has(name))
        {
            Report($"\"{name}\" is missing", fields.Position);
            return default;
        }

        var signature = SignatureParser.ParseSignature(fields.Text(name), fields.Where(name));
        foreach (var value in signature.Parameters.Concat(signature.Returns))
        {
            foreach (var flag in value.Flags.Where(flag => !KnownFlags.IsOfValue(flag)))
            {
                Report($"the flag \"{flag}\" is not known for a value", value.Position);
            }
        }

        return signature;
    }

    private EquatableArray<string> Flags(Fields fields, Func<string, bool> isKnown, string fallback)
    {
        var flags = fields.Text("flags", fallback).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        foreach (var flag in flags.Where(flag => !isKnown(flag)))
        {
            Report($"the flag \"{flag}\" is not known", fields.Where("flags"));
        }

        return new(flags);
    }

    private ApiText Text(Fields fields)
    {
        var correction = fields.Each("correction", CorrectionPart);
        if (correction.Count > 0)
        {
            Require(correction, "why", fields);
            Require(correction, "source", fields);
        }

        return new(fields.Text("doc"), fields.Text("fails"), fields.Text("undocumented"), Sentence(correction));
    }

    private static string Sentence(EquatableArray<ApiValue> correction) =>
        string.Join(
            " ",
            correction
                .Where(part => part.Name != "documented")
                .Select(part => part.Name == "source" ? $"({part.Value})" : part.Value)
        );

    private static ApiValue? CorrectionPart(JsonMember member) =>
        member switch
        {
            { Name: not ("documented" or "why" or "source") } => throw new JsonSyntaxException(
                $"\"{member.Name}\" is not known here; known are: documented, why, source",
                member.Position
            ),
            { Value: JsonScalar { Kind: JsonScalarKind.String } text } => new ApiValue(member.Name, text.Text),
            _ => throw new JsonSyntaxException($"\"{member.Name}\" must be a string", member.Position),
        };

    private void Require(EquatableArray<ApiValue> correction, string part, Fields fields)
    {
        if (correction.All(item => item.Name != part))
        {
            Report($"a correction needs \"{part}\"", fields.Where("correction"));
        }
    }

    private void Report(string message, SourcePosition position) => problems.Add(new(message, position));
}
