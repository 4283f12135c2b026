using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.WowApi.Json;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>Gives each number of a file its unit, as the file's <c>units</c> say.</summary>
internal sealed class UnitReader
{
    private readonly Dictionary<string, string> units = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>Reads one unit; a member that is none becomes a problem.</summary>
    public static ApiUnit? Read(JsonMember member) =>
        member.Value is JsonScalar { Kind: JsonScalarKind.String } text
            ? new ApiUnit(member.Name, text.Text, text.Position)
            : throw new JsonSyntaxException($"the unit of \"{member.Name}\" must be a string", member.Position);

    /// <summary>The file with units; a unit that nobody knows, or of a number that is not there, is a problem.</summary>
    public static ManifestFile Apply(
        ManifestFile file,
        EquatableArray<ApiUnit> units,
        ICollection<ManifestProblem> problems
    )
    {
        var reader = new UnitReader();
        foreach (var unit in units)
        {
            reader.units[unit.Key] = unit.Unit;
            if (!KnownUnits.All.Contains(unit.Unit))
            {
                problems.Add(new($"\"{unit.Unit}\" is no unit; those there are stand in KnownUnits", unit.Position));
            }
        }

        var result = reader.In(file);
        foreach (var unit in units.Where(unit => !reader.used.Contains(unit.Key)))
        {
            problems.Add(new($"no number of this file is called \"{unit.Key}\"", unit.Position));
        }

        return result;
    }

    private ManifestFile In(ManifestFile file) =>
        file with
        {
            Functions = Map(file.Functions, item => In(item, item.Binding)),
            Events = Map(file.Events, item => item with { Payload = In(item.Name, item.Payload) }),
            Structures = Map(file.Structures, item => item with { Fields = In(item.Name, item.Fields) }),
            Callbacks = Map(file.Callbacks, item => In(item, item.Name)),
            Widgets = Map(
                file.Widgets,
                widget =>
                    widget with
                    {
                        Methods = Map(widget.Methods, item => In(item, $"{widget.Name}.{item.Binding}")),
                        Scripts = Map(widget.Scripts, item => In(item, $"{widget.Name}.{item.Name}")),
                        Fields = In(widget.Name, widget.Fields),
                    }
            ),
        };

    private ApiFunction In(ApiFunction item, string entry) => item with { Signature = In(entry, item.Signature) };

    private ApiCallback In(ApiCallback item, string entry) => item with { Signature = In(entry, item.Signature) };

    private ApiSignature In(string entry, ApiSignature signature) =>
        new(In(entry, signature.Parameters), In(entry, signature.Returns));

    private EquatableArray<ApiParameter> In(string entry, EquatableArray<ApiParameter> values) =>
        Map(values, value => ScalarTypes.IsNumber(value.Type) ? value with { Unit = Of(entry, value.Name) } : value);

    private string Of(string entry, string name)
    {
        // What is said of one entry goes before what is said of the file.
        foreach (var key in new[] { $"{entry}.{name}", name })
        {
            if (units.TryGetValue(key, out var unit))
            {
                used.Add(key);
                return unit;
            }
        }

        return "";
    }

    private static EquatableArray<T> Map<T>(EquatableArray<T> items, Func<T, T> change)
        where T : IEquatable<T> => items.Count == 0 ? items : new(items.Select(change));
}
