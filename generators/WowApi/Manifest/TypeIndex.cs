using System;
using System.Collections.Generic;
using System.Linq;

namespace AzerothsTopTalent.WowApi.Manifest;

/// <summary>
/// A type and what it is; an open structure holds functions or values of any type, one with secret fields names those that
/// are never secret.
/// </summary>
internal readonly record struct NamedType(
    string Name,
    TypeKind Kind,
    bool IsOpen = false,
    bool HasSecretFields = false
);

/// <summary>All types that the files of the manifest declare, ordered by name.</summary>
internal readonly record struct TypeIndex(EquatableArray<NamedType> Types)
{
    public static TypeIndex Of(IReadOnlyCollection<ManifestFile> files)
    {
        var callbacks = new HashSet<string>(files.SelectMany(file => file.Callbacks).Select(item => item.Name));
        var open = new HashSet<string>(
            files
                .SelectMany(file => file.Structures)
                .Where(item =>
                    item.Fields.Any(field => field.Type.Name == ScalarTypes.Any || callbacks.Contains(field.Type.Name))
                )
                .Select(item => item.Name)
        );
        var declared = files.SelectMany(Declared).Select(type => type with { IsOpen = open.Contains(type.Name) });
        return new(new(declared.OrderBy(type => type.Name, StringComparer.Ordinal)));
    }

    public TypeKind KindOf(string name) =>
        ScalarTypes.Find(name) is not null ? TypeKind.Scalar : Find(name)?.Kind ?? TypeKind.Unknown;

    public bool IsOpen(string name) => Find(name)?.IsOpen ?? false;

    public bool HasSecretFields(string name) => Find(name)?.HasSecretFields ?? false;

    private NamedType? Find(string name)
    {
        foreach (var type in Types)
        {
            if (type.Name == name)
            {
                return type;
            }
        }

        return null;
    }

    public static IEnumerable<NamedType> Declared(ManifestFile file) =>
        file
            .Structures.Select(item => new NamedType(
                item.Name,
                TypeKind.Structure,
                HasSecretFields: Secrecy.HasSecretFields(item)
            ))
            .Concat(file.Enums.Select(item => new NamedType(item.Name, TypeKind.Enum)))
            .Concat(file.Callbacks.Select(item => new NamedType(item.Name, TypeKind.Callback)))
            .Concat(file.Widgets.Select(item => new NamedType(item.Name, TypeKind.Widget)));
}
