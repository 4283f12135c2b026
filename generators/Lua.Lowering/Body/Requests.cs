using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What bodies ask to be there in the end, beside what they are lowered to.</summary>
internal sealed class Requests
{
    private readonly List<HashSet<INamedTypeSymbol>> ofTypes = [];
    private readonly HashSet<string> helpers = [];

    public Requests()
    {
        EnumNames = OfTypes();
        EnumValues = OfTypes();
        Equality = OfTypes();
        Texts = OfTypes();
        Keys = OfTypes();
        Hashed = OfTypes();
        TestedInterfaces = OfTypes();
    }

    /// <summary>Enums whose values are turned into text.</summary>
    public HashSet<INamedTypeSymbol> EnumNames { get; }

    /// <summary>Enums whose values are read from text.</summary>
    public HashSet<INamedTypeSymbol> EnumValues { get; }

    /// <summary>Records and structs that are compared by their fields.</summary>
    public HashSet<INamedTypeSymbol> Equality { get; }

    /// <summary>Records that are turned into text.</summary>
    public HashSet<INamedTypeSymbol> Texts { get; }

    /// <summary>Records that serve as keys.</summary>
    public HashSet<INamedTypeSymbol> Keys { get; }

    /// <summary>Types with an equality of their own that serve as keys.</summary>
    public HashSet<INamedTypeSymbol> Hashed { get; }

    /// <summary>Interfaces that values are tested for; the classes that implement them say so.</summary>
    public HashSet<INamedTypeSymbol> TestedInterfaces { get; }

    /// <summary>True when every record is to have a text: a value whose type is not known where it is asked for has one.</summary>
    public bool AllTexts { get; set; }

    /// <summary>True when classes are to tell the name that .NET has for them.</summary>
    public bool TypesNamed { get; set; }

    /// <summary>Names of the runtime helpers that the output calls.</summary>
    public IReadOnlyCollection<string> Helpers => helpers;

    public void Helper(string name) => helpers.Add(name);

    /// <summary>Adds what others ask for.</summary>
    public void Absorb(Requests others)
    {
        helpers.UnionWith(others.helpers);
        for (var i = 0; i < ofTypes.Count; i++)
        {
            ofTypes[i].UnionWith(others.ofTypes[i]);
        }
        AllTexts |= others.AllTexts;
        TypesNamed |= others.TypesNamed;
    }

    private HashSet<INamedTypeSymbol> OfTypes()
    {
        ofTypes.Add(new(SymbolEqualityComparer.Default));
        return ofTypes[ofTypes.Count - 1];
    }
}
