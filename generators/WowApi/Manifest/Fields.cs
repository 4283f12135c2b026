using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.WowApi.Json;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>The members of one JSON object, asked for by name; a member that nobody may ask for is a problem.</summary>
internal sealed class Fields
{
    private readonly JsonObject source;
    private readonly List<ManifestProblem> problems;

    /// <summary><paramref name="known"/>: the names that may stand here; another one is most likely a typing error.</summary>
    public Fields(JsonObject source, List<ManifestProblem> problems, params string[] known)
    {
        this.source = source;
        this.problems = problems;
        foreach (var member in source.Members.Where(member => !known.Contains(member.Name)))
        {
            problems.Add(
                new($"\"{member.Name}\" is not known here; known are: {string.Join(", ", known)}", member.Position)
            );
        }
    }

    public SourcePosition Position => source.Position;

    public string Text(string name, string fallback = "")
    {
        switch (source.Find(name)?.Value)
        {
            case null:
                return fallback;
            case JsonScalar { Kind: JsonScalarKind.String } scalar:
                return scalar.Text;
            case var other:
                problems.Add(new($"\"{name}\" must be a string", other.Position));
                return fallback;
        }
    }

    public SourcePosition Where(string name) => source.Find(name)?.Value.Position ?? source.Position;

    public bool Flag(string name)
    {
        switch (source.Find(name)?.Value)
        {
            case null:
                return false;
            case JsonScalar { Kind: JsonScalarKind.Boolean } scalar:
                return scalar.Text == "true";
            case var other:
                problems.Add(new($"\"{name}\" must be true or false", other.Position));
                return false;
        }
    }

    public bool Has(string name) => source.Find(name) is not null;

    /// <summary>The members of the object called <paramref name="name"/>, each read by <paramref name="read"/>; none if it is not there.</summary>
    public EquatableArray<T> Each<T>(string name, Func<JsonMember, T?> read)
        where T : struct, IEquatable<T>
    {
        switch (source.Find(name)?.Value)
        {
            case null:
                return default;
            case JsonObject entries:
                return new(Read(entries, read));
            case var other:
                problems.Add(new($"\"{name}\" must be an object", other.Position));
                return default;
        }
    }

    private List<T> Read<T>(JsonObject entries, Func<JsonMember, T?> read)
        where T : struct, IEquatable<T>
    {
        var items = new List<T>();
        foreach (var member in entries.Members)
        {
            try
            {
                if (read(member) is { } item)
                {
                    items.Add(item);
                }
            }
            catch (JsonSyntaxException error)
            {
                problems.Add(new(error.Message, error.Position));
            }
        }

        return items;
    }
}
