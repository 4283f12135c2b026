using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.WowApi.Json;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>Finds what only all files together can show: types that nobody declares, names that two files declare.</summary>
internal static class ManifestChecker
{
    public static EquatableArray<ManifestProblem> Check(ManifestFile file, TypeIndex index) =>
        new(file.Problems.Concat(UnknownTypes(file, index)).Concat(Doubles(file, index)));

    private static IEnumerable<ManifestProblem> UnknownTypes(ManifestFile file, TypeIndex index)
    {
        foreach (var value in Values(file))
        {
            foreach (var name in new[] { value.Type.Name, value.Type.Key }.Where(name => name.Length > 0))
            {
                if (index.KindOf(name) == TypeKind.Unknown)
                {
                    yield return new($"the type \"{name}\" of \"{value.Name}\" is declared nowhere", value.Position);
                }
            }
        }

        foreach (var widget in file.Widgets)
        {
            if (widget.Base.Length > 0 && index.KindOf(widget.Base) != TypeKind.Widget)
            {
                yield return new($"the base \"{widget.Base}\" of \"{widget.Name}\" is no widget", widget.Position);
            }
        }
    }

    private static IEnumerable<ManifestProblem> Doubles(ManifestFile file, TypeIndex index)
    {
        foreach (var name in TypeIndex.Declared(file).Select(declared => declared.Name).Distinct())
        {
            if (index.Types.Count(type => type.Name == name) > 1)
            {
                yield return new($"the type \"{name}\" is declared more than once", PositionOf(file, name));
            }
        }
    }

    private static SourcePosition PositionOf(ManifestFile file, string name) =>
        file
            .Structures.Where(item => item.Name == name)
            .Select(item => item.Position)
            .Concat(file.Enums.Where(item => item.Name == name).Select(item => item.Position))
            .Concat(file.Callbacks.Where(item => item.Name == name).Select(item => item.Position))
            .Concat(file.Widgets.Where(item => item.Name == name).Select(item => item.Position))
            .First();

    private static IEnumerable<ApiParameter> Values(ManifestFile file) =>
        file
            .Functions.SelectMany(Values)
            .Concat(file.Events.SelectMany(item => item.Payload))
            .Concat(file.Structures.SelectMany(item => item.Fields))
            .Concat(file.Callbacks.SelectMany(Values))
            .Concat(file.Widgets.SelectMany(item => item.Methods).SelectMany(Values))
            .Concat(file.Widgets.SelectMany(item => item.Scripts).SelectMany(Values))
            .Concat(file.Widgets.SelectMany(item => item.Fields))
            .Concat(file.Variables.Select(AsValue));

    private static IEnumerable<ApiParameter> Values(ApiFunction function) =>
        function.Signature.Parameters.Concat(function.Signature.Returns);

    private static IEnumerable<ApiParameter> Values(ApiCallback callback) =>
        callback.Signature.Parameters.Concat(callback.Signature.Returns);

    private static ApiParameter AsValue(ApiVariable item) =>
        new(item.Name, item.Type, "", default, false, item.Position);
}
