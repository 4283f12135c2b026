using System;
using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// Lowers the body of one member. Lowering an expression returns a Lua expression and may first emit statements into the
/// current block; whoever lowers several operands keeps their order (see Operands). Each construct has a file of its own.
/// </summary>
internal sealed partial class BodyLowering
{
    private readonly ProgramContext program;
    private readonly FileScope file;
    private readonly SemanticModel model;
    private readonly LocalNames locals;
    private readonly INamedTypeSymbol type;
    private List<LuaStatement> block = [];
    private List<string> pending = [];
    private FunctionFrame frame;
    private int line;

    public BodyLowering(
        ProgramContext program,
        FileScope file,
        SemanticModel model,
        INamedTypeSymbol type,
        SyntaxNode member,
        IMethodSymbol? method
    )
    {
        this.program = program;
        this.file = file;
        this.model = model;
        this.type = type;
        Owner = method;
        locals = new LocalNames(file, member);
        frame = new FunctionFrame(method);
        line = Lines.Of(member);
        checks = program.Checks | program.Facts.Guarded.Of(method);
    }

    /// <summary>What is looked at when the code now lowered runs; elsewhere values are taken as they are.</summary>
    private Failures checks;

    /// <summary>The method being lowered, null for an initializer.</summary>
    public IMethodSymbol? Owner { get; }

    public ProgramContext Program => program;

    public LocalNames Locals => locals;

    private DiagnosticSink Diagnostics => program.Diagnostics;

    private ProgramFacts Facts => program.Facts;

    /// <summary>A call of a runtime helper; it will be shipped because it is used.</summary>
    public LuaExpression Helper(string name, params LuaExpression[] arguments) => Call(HelperFunction(name), arguments);

    public LuaExpression HelperFunction(string name)
    {
        program.Requests.Helper(name);
        file.UsesRuntime = true;
        return Member("runtime", name);
    }

    private static LuaExpression Member(string target, string name) => LuaFactory.Member(target, name);

    private static LuaExpression Member(LuaExpression target, string name) => LuaFactory.Member(target, name);

    public LuaExpression TypeReference(INamedTypeSymbol symbol) => file.Reference(symbol);

    public void Emit(LuaStatement statement) =>
        block.Add(statement.SourceLine == 0 ? statement with { SourceLine = line } : statement);

    /// <summary>Refuses a place. The value keeps the walk going; nothing is written when anything was refused.</summary>
    public LuaExpression Refuse(DiagnosticDescriptor rule, SyntaxNode place, params string[] arguments)
    {
        Diagnostics.Report(rule, place, arguments);
        return Nil;
    }

    private LuaExpression Unsupported(IOperation operation, string what, string instead) =>
        Refuse(Rules.UnsupportedConstruct, operation.Syntax, what, instead);

    /// <summary>Runs an action with a block of its own and returns the statements it emitted.</summary>
    public List<LuaStatement> Isolate(Action action)
    {
        var outer = block;
        block = [];
        action();
        var inner = block;
        block = outer;
        return inner;
    }

    /// <summary>Lowers in a block of its own, in which variables declared by expressions may be declared.</summary>
    private LuaBlock Scope(Action action)
    {
        var outer = pending;
        pending = [];
        var names = locals.Enter();
        var inner = Isolate(action);
        locals.Leave(names);
        var declared = pending;
        pending = outer;
        return new LuaBlock(Declarations.Place(declared, inner));
    }

    /// <summary>Like Scope, for statements that stay in the block around: their temporaries stay taken.</summary>
    private LuaBlock Statements(Action action)
    {
        var outer = pending;
        pending = [];
        var inner = Isolate(action);
        var declared = pending;
        pending = outer;
        return new LuaBlock(Declarations.Place(declared, inner));
    }

    /// <summary>Declares a variable at the head of the current statement; the declaration moves to its first assignment where it can.</summary>
    private LuaName Predeclare(string name)
    {
        if (!pending.Contains(name))
        {
            pending.Add(name);
        }
        return new LuaName(name);
    }

    /// <summary>Puts a value into a fresh local, unless it is one that can be read again at no cost and cannot change.</summary>
    public LuaExpression Reuse(LuaExpression value, string hint) => IsSimple(value) ? value : Temporary(value, hint);

    public LuaExpression Temporary(LuaExpression value, string hint)
    {
        var name = locals.Temporary(hint);
        Emit(Local(name, value));
        return new LuaName(name);
    }

    /// <summary>True for literals, names, fields of names, and sums of them with a number: cheap to read twice, without effects.</summary>
    public static bool IsPath(LuaExpression value) =>
        value switch
        {
            LuaMember member => member.Target is LuaName,
            LuaBinary { Operator: LuaOperator.Add or LuaOperator.Subtract, Right: LuaNumber } sum => IsPath(sum.Left),
            _ => IsSimple(value),
        };

    /// <summary>True for literals and names.</summary>
    public static bool IsSimple(LuaExpression value) =>
        value is LuaName or LuaNumber or LuaBoolean or LuaNil or LuaString { Value.Length: < 16 };
}
