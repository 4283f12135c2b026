using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// What all bodies of one run share: the facts of the program and the names. What they ask to be there in the end, and what
/// is told of them, each file keeps to itself, so that files can be lowered at once.
/// </summary>
internal sealed class ProgramContext
{
    private readonly HashSet<string> helpers = [];
    private readonly HashSet<INamedTypeSymbol> enumNames = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> equality = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> texts = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> keys = new(SymbolEqualityComparer.Default);

    public ProgramContext(ProgramFacts facts, DiagnosticSink diagnostics, TranspilerOptions options)
    {
        Options = options;
        Facts = facts;
        Diagnostics = diagnostics;
        Types = new TypeNames(facts, diagnostics);
        Members = new MemberNames(facts);
        Properties = new PropertyShape(facts);
        Events = new EventShape(facts);
    }

    private ProgramContext(ProgramContext shared)
    {
        Options = shared.Options;
        Facts = shared.Facts;
        Diagnostics = new DiagnosticSink();
        Types = shared.Types;
        Members = shared.Members;
        Properties = shared.Properties;
        Events = shared.Events;
    }

    /// <summary>The same program, for one file to ask and tell on its own.</summary>
    public ProgramContext ForFile() => new(this);

    /// <summary>Adds what a file asked for and told.</summary>
    public void Absorb(ProgramContext file)
    {
        helpers.UnionWith(file.helpers);
        enumNames.UnionWith(file.enumNames);
        EnumValues.UnionWith(file.EnumValues);
        equality.UnionWith(file.equality);
        texts.UnionWith(file.texts);
        keys.UnionWith(file.keys);
        Hashed.UnionWith(file.Hashed);
        TestedInterfaces.UnionWith(file.TestedInterfaces);
        AllTexts |= file.AllTexts;
        NamesTypes |= file.NamesTypes;
        Diagnostics.Absorb(file.Diagnostics);
    }

    public TranspilerOptions Options { get; }

    public ProgramFacts Facts { get; }

    /// <summary>What is looked at everywhere: all in a build with checks, else nothing but what is awaited in its place.</summary>
    public Failures Checks => Options.Checks ? Failures.All : Failures.None;

    public DiagnosticSink Diagnostics { get; }

    public TypeNames Types { get; }

    public MemberNames Members { get; }

    public PropertyShape Properties { get; }

    public EventShape Events { get; }

    /// <summary>Names of the runtime helpers that the output calls.</summary>
    public IReadOnlyCollection<string> Helpers => helpers;

    /// <summary>Enums whose values are turned into text.</summary>
    public HashSet<INamedTypeSymbol> EnumNames => enumNames;

    /// <summary>Enums whose values are read from text.</summary>
    public HashSet<INamedTypeSymbol> EnumValues { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Records and structs that are compared by their fields.</summary>
    public HashSet<INamedTypeSymbol> Equality => equality;

    /// <summary>Records that are turned into text.</summary>
    public HashSet<INamedTypeSymbol> Texts => texts;

    /// <summary>Records that serve as keys.</summary>
    public HashSet<INamedTypeSymbol> Keys => keys;

    /// <summary>Types with an equality of their own that serve as keys.</summary>
    public HashSet<INamedTypeSymbol> Hashed { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Interfaces that values are tested for; the classes that implement them say so.</summary>
    public HashSet<INamedTypeSymbol> TestedInterfaces { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>True when classes are to tell the name that .NET has for them.</summary>
    public bool NamesTypes { get; set; }

    public void UseHelper(string name) => helpers.Add(name);

    /// <summary>Asks for equality of every record: a value whose type is not known here is compared.</summary>
    public void UseEqualityOfAll()
    {
        foreach (var type in Facts.Types)
        {
            if (TypeFacts.HasValueEquality(type))
            {
                equality.Add(type);
            }
        }
    }

    /// <summary>Asks for the text of every record: a value whose type is not known here is turned into text.</summary>
    public void UseTextOfAll() => AllTexts = true;

    public bool AllTexts { get; private set; }
}
