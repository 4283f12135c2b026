using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// What all bodies of one run share: the facts of the program and the names. What they ask to be there in the end, and what
/// is told of them, each file keeps to itself, so that files can be lowered at once.
/// </summary>
internal sealed class ProgramContext
{
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
        Requests.Absorb(file.Requests);
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

    public Requests Requests { get; } = new();

    /// <summary>Asks for equality of every record: a value whose type is not known here is compared.</summary>
    public void UseEqualityOfAll()
    {
        foreach (var type in Facts.Types)
        {
            if (TypeFacts.HasValueEquality(type))
            {
                Requests.Equality.Add(type);
            }
        }
    }
}
