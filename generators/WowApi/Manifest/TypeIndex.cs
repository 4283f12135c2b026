using System;
using System.Collections.Generic;
using System.Linq;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>A type and what it is.</summary>
internal readonly record struct NamedType(string Name, TypeKind Kind);

/// <summary>All types that the files of the manifest declare, ordered by name.</summary>
internal readonly record struct TypeIndex(EquatableArray<NamedType> Types)
{
    public static TypeIndex Of(IEnumerable<ManifestFile> files) =>
        new(new(files.SelectMany(Declared).OrderBy(type => type.Name, StringComparer.Ordinal)));

    public TypeKind KindOf(string name)
    {
        if (ScalarTypes.Find(name) is not null)
        {
            return TypeKind.Scalar;
        }

        foreach (var type in Types)
        {
            if (type.Name == name)
            {
                return type.Kind;
            }
        }

        return TypeKind.Unknown;
    }

    public static IEnumerable<NamedType> Declared(ManifestFile file) =>
        file
            .Structures.Select(item => new NamedType(item.Name, TypeKind.Structure))
            .Concat(file.Enums.Select(item => new NamedType(item.Name, TypeKind.Enum)))
            .Concat(file.Callbacks.Select(item => new NamedType(item.Name, TypeKind.Callback)))
            .Concat(file.Widgets.Select(item => new NamedType(item.Name, TypeKind.Widget)));
}
