using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Lowers a type: its table, its functions, its static fields.</summary>
internal sealed partial class TypeLowering
{
    private readonly ProgramContext program;
    private readonly FileScope scope;
    private readonly SourceType source;
    private readonly TypeOutput output;
    private readonly LuaName self;

    private TypeLowering(ProgramContext program, FileScope scope, SourceType source)
    {
        this.program = program;
        this.scope = scope;
        this.source = source;
        output = new TypeOutput(source);
        self = new LuaName(scope.LocalName(source.Symbol));
    }

    private INamedTypeSymbol Symbol => source.Symbol;

    private SemanticModel Model => source.File.Model;

    public static TypeOutput Lower(ProgramContext program, FileScope scope, SourceType source)
    {
        var lowering = new TypeLowering(program, scope, source);
        lowering.Run();
        return lowering.output;
    }

    private bool IsFirstPart => Symbol.DeclaringSyntaxReferences[0].GetSyntax() == source.Syntax;

    private void Run()
    {
        if (Symbol.Name.Length == 0)
        {
            Refuse(source.Syntax, "An extension block", "write a static method with 'this' before its first parameter");
            return;
        }
        CheckDeclaration();
        Head();
        foreach (var nested in TypeOrder.BasesFirst(source.Nested, program.Diagnostics))
        {
            output.Nested.Add(Lower(program, scope, nested));
        }
        if (source.Syntax is not TypeDeclarationSyntax declaration)
        {
            return;
        }
        if (IsFirstPart || declaration.ParameterList is not null)
        {
            Guarded(declaration, () => Constructors(declaration));
        }
        foreach (var member in declaration.Members)
        {
            Guarded(member, () => Member(member));
        }
        if (IsFirstPart)
        {
            Aliases();
        }
    }

    /// <summary>
    /// Lowers a part of the type. Should the transpiler itself be wrong, the author is told the place and what to report, not
    /// our stack.
    /// </summary>
    private void Guarded(SyntaxNode place, System.Action lower)
    {
        try
        {
            lower();
        }
        catch (System.Exception problem) when (problem is not System.OperationCanceledException)
        {
            if (!program.Diagnostics.Any(place))
            {
                var kind = problem.GetType().Name + ": " + problem.Message.Split('\n')[0].TrimEnd();
                Refuse(
                    place,
                    "The transpiler itself fails on this member (" + kind + ") and so it",
                    "report that, please, and write it with simpler statements"
                );
            }
        }
    }

    private BodyLowering NewBody(SyntaxNode syntax, IMethodSymbol? method) =>
        new(program, scope, Model, Symbol, syntax, method);

    /// <summary>Adds a function of the type: <c>function Type:Name(…)</c> or <c>function Type.Name(…)</c>.</summary>
    private void AddFunction(
        string name,
        bool isInstance,
        LuaFunction function,
        SyntaxNode syntax,
        IReadOnlyList<string> comments
    )
    {
        LuaStatement statement = isInstance
            ? new LuaFunctionStatement(self, name, function)
            : new LuaFunctionStatement(LuaFactory.Member(self, name), null, function);
        output.Members.Add(statement with { Comments = comments, BlankBefore = true, SourceLine = Lines.Of(syntax) });
    }
}
