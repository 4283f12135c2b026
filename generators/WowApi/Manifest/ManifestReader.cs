using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.WowApi.Json;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>Reads one file of the manifest. What cannot be right becomes a problem with its place; the rest is still read.</summary>
internal static class ManifestReader
{
    private static readonly string[] FileFields =
    [
        "namespace",
        "class",
        "source",
        "doc",
        "units",
        "functions",
        "events",
        "enums",
        "constants",
        "structures",
        "callbacks",
        "variables",
        "widgets",
    ];

    public static ManifestFile Read(string path, string text)
    {
        var problems = new List<ManifestProblem>();
        try
        {
            return JsonReader.Read(text) is JsonObject root
                ? ReadFile(path, new Fields(root, problems, FileFields), problems)
                : Broken(path, new("a manifest file holds one object", default));
        }
        catch (JsonSyntaxException error)
        {
            return Broken(path, new(error.Message, error.Position));
        }
    }

    private static ManifestFile ReadFile(string path, Fields file, List<ManifestProblem> problems)
    {
        var entries = new EntryReader(problems);
        var space = file.Text("namespace");
        var result = new ManifestFile(
            path,
            space,
            file.Text("class", space),
            file.Text("source"),
            file.Text("doc"),
            file.Each("functions", entries.Function),
            file.Each("events", entries.Event),
            file.Each("enums", entries.Enum),
            file.Each("constants", entries.Enum),
            file.Each("structures", entries.Structure),
            file.Each("callbacks", entries.Callback),
            file.Each("variables", entries.Variable),
            file.Each("widgets", entries.Widget),
            default
        );
        if (result.Class.Length == 0)
        {
            problems.Add(new("a file needs a \"namespace\" or, for globals, a \"class\"", file.Position));
        }

        if (result.Source.Length == 0)
        {
            problems.Add(new("a file needs a \"source\": where its facts are from", file.Position));
        }

        return UnitReader.Apply(result, file.Each("units", UnitReader.Read), problems) with
        {
            Problems = new(problems),
        };
    }

    private static ManifestFile Broken(string path, ManifestProblem problem) =>
        new(
            path,
            "",
            "",
            "",
            "",
            default,
            default,
            default,
            default,
            default,
            default,
            default,
            default,
            new([problem])
        );
}
