using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        foreach (var nested in source.Nested)
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

    private void CheckDeclaration()
    {
        foreach (var member in Symbol.TypeKind == TypeKind.Interface ? Symbol.GetMembers() : [])
        {
            if (
                member is { IsStatic: true } and ({ IsAbstract: true } or { IsVirtual: true })
                && member.Locations[0].SourceTree == source.Syntax.SyntaxTree
            )
            {
                program.Diagnostics.Report(
                    Rules.UnsupportedConstruct,
                    member.Locations[0],
                    "A static abstract member",
                    "pass a function or an object that does it"
                );
            }
        }
        CheckEnumeration();
        CheckErasedContracts();
        if (Symbol.TypeKind == TypeKind.Struct && program.Facts.IsMutatedStruct(Symbol))
        {
            program.Diagnostics.Report(Rules.MutableStruct, Symbol.Locations[0], Symbol.ToDisplayString());
        }
        if (source.Syntax.Modifiers.Any(SyntaxKind.UnsafeKeyword))
        {
            program.Diagnostics.Report(Rules.Unsafe, source.Syntax, "An unsafe type");
        }
    }

    /// <summary>An interface that is implemented for two type arguments, by a member for each: Lua cannot tell them apart.</summary>
    private void CheckErasedContracts()
    {
        var contracts =
            Symbol.TypeKind is TypeKind.Class or TypeKind.Struct && IsFirstPart
                ? Symbol.AllInterfaces.Where(item => program.Facts.IsSource(item))
                : [];
        foreach (
            var several in contracts
                .GroupBy<INamedTypeSymbol, ISymbol>(item => item.OriginalDefinition, SymbolEqualityComparer.Default)
                .Where(group => group.Count() > 1)
        )
        {
            var implementations = several
                .SelectMany(contract => contract.GetMembers())
                .Where(slot => slot is IMethodSymbol { IsStatic: false })
                .GroupBy(slot => slot.OriginalDefinition, SymbolEqualityComparer.Default)
                .Any(slots =>
                    slots
                        .Select(slot => Symbol.FindImplementationForInterfaceMember(slot))
                        .Distinct(SymbolEqualityComparer.Default)
                        .Count() > 1
                );
            if (implementations)
            {
                program.Diagnostics.Report(
                    Rules.ErasedGeneric,
                    Symbol.Locations[0],
                    "The choice between implementations of '" + several.Key.ToDisplayString() + "'",
                    "declare an interface for each"
                );
            }
        }
    }

    private void Head()
    {
        var statements = new List<LuaStatement>();
        if (!IsFirstPart)
        {
            statements.Add(Local(self.Name, program.Types.FromAddon(Symbol)));
            scope.UsesAddon = true;
        }
        else
        {
            statements.Add(Local(self.Name, Symbol.TypeKind == TypeKind.Enum ? EnumTable() : EmptyTable()));
            if (HasInstances)
            {
                statements.Add(Assign(LuaFactory.Member(self, "__index"), self));
            }
            statements.Add(Assign(Field(), self));
        }
        scope.Define(Symbol);
        var documented = Documentation();
        statements[0] = statements[0] with { Comments = documented, SourceLine = Lines.Of(source.Syntax) };
        output.Head.AddRange(statements);
    }

    private bool HasInstances => Symbol.TypeKind is TypeKind.Class or TypeKind.Struct && !Symbol.IsStatic;

    private LuaExpression EmptyTable()
    {
        var parent = Symbol.BaseType;
        if (parent is null || parent.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
        {
            return new LuaTable([]);
        }
        var reference = BaseReference(parent);
        return reference is null
            ? new LuaTable([])
            : Call("setmetatable", new LuaTable([]), new LuaTable([new LuaField(Text("__index"), reference)]));
    }

    /// <summary>The class this one derives from: one of the program's, or an exception of the runtime's.</summary>
    private LuaExpression? BaseReference(INamedTypeSymbol parent)
    {
        if (program.Facts.IsSource(parent))
        {
            return scope.Reference(parent);
        }
        var body = NewBody(source.Syntax, null);
        if (TypeFacts.IsException(parent))
        {
            return Exceptions.Reference(body, parent, source.Syntax);
        }
        if (TypeFacts.FullName(parent) == "System.EventArgs")
        {
            return body.HelperFunction("EventArgs");
        }
        if (Symbol.TypeKind == TypeKind.Class)
        {
            program.Diagnostics.Report(
                Rules.UnsupportedType,
                Symbol.Locations[0],
                parent.ToDisplayString(),
                "derive from a class of your own"
            );
        }
        return null;
    }

    private LuaExpression Field()
    {
        if (Symbol.ContainingType is { } outer)
        {
            return LuaFactory.Member(scope.Reference(outer), program.Types.Field(Symbol));
        }
        scope.UsesAddon = true;
        return LuaFactory.Member("addon", program.Types.Field(Symbol));
    }

    private BodyLowering NewBody(SyntaxNode syntax, IMethodSymbol? method) =>
        new(program, scope, Model, Symbol, syntax, method);

    private LuaExpression EnumTable()
    {
        var fields = new List<LuaField>();
        foreach (var field in Symbol.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
        {
            var value = NewBody(source.Syntax, null)
                .Literal(field.ConstantValue, Symbol.EnumUnderlyingType, source.Syntax);
            fields.Add(new LuaField(Text(program.Members.Of(field)), value));
        }
        return new LuaTable(fields);
    }

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

    /// <summary>
    /// Interface members that this class implements under another name, and default implementations of interfaces that it
    /// does not override.
    /// </summary>
    private void Aliases()
    {
        if (Symbol.TypeKind is not (TypeKind.Class or TypeKind.Struct) || Symbol.IsStatic)
        {
            return;
        }
        foreach (var contract in Symbol.AllInterfaces.Where(item => program.Facts.IsSource(item)))
        {
            foreach (var slot in contract.GetMembers().OfType<IMethodSymbol>().Where(slot => !slot.IsStatic))
            {
                Alias(contract, slot);
            }
        }
    }

    private void Alias(INamedTypeSymbol contract, IMethodSymbol slot)
    {
        if (
            slot.AssociatedSymbol is IPropertySymbol property && !program.Properties.UsesAccessors(property)
            || slot.AssociatedSymbol is IEventSymbol item && !program.Events.UsesAccessors(item)
        )
        {
            return;
        }
        if (Symbol.FindImplementationForInterfaceMember(slot) is not IMethodSymbol implementation)
        {
            return;
        }
        var name = program.Members.Of(slot);
        var isDefault = implementation.ContainingType.TypeKind == TypeKind.Interface;
        var inherited = !isDefault && !SymbolEqualityComparer.Default.Equals(implementation.ContainingType, Symbol);
        var actual = program.Members.Of(implementation);
        if (isDefault)
        {
            output.Initializers.Add(
                Assign(LuaFactory.Member(self, name), LuaFactory.Member(scope.Reference(contract), actual))
            );
        }
        else if (name != actual && !implementation.IsAbstract)
        {
            var owner = inherited ? scope.Reference(implementation.ContainingType) : self;
            output.Initializers.Add(Assign(LuaFactory.Member(self, name), LuaFactory.Member(owner, actual)));
        }
    }
}
