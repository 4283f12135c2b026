using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class TypeLowering
{
    private void Constructors(TypeDeclarationSyntax declaration)
    {
        if (!HasInstances)
        {
            return;
        }
        foreach (
            var constructor in Symbol.InstanceConstructors.Where(item => !MemberNames.IsCopy(item) && BelongsHere(item))
        )
        {
            Constructor(constructor, declaration);
        }
    }

    private bool BelongsHere(IMethodSymbol constructor)
    {
        if (
            Symbol.TypeKind == TypeKind.Struct
            && constructor.IsImplicitlyDeclared
            && constructor.Parameters.Length == 0
        )
        {
            return false;
        }
        return constructor.IsImplicitlyDeclared ? IsFirstPart : true;
    }

    private void Constructor(IMethodSymbol constructor, TypeDeclarationSyntax declaration)
    {
        var syntax = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? declaration;
        var model = Model.SyntaxTree == syntax.SyntaxTree ? Model : program.Facts.ModelOf(syntax.SyntaxTree);
        var lowering = new BodyLowering(program, scope, model, Symbol, syntax, constructor);
        if (syntax is ConstructorDeclarationSyntax written)
        {
            CheckSignature(constructor, written);
        }
        foreach (var parameter in constructor.Parameters.Where(item => item.RefKind is RefKind.Ref or RefKind.Out))
        {
            Refuse(
                parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? syntax,
                "A ref or out parameter of a constructor",
                "use a static method that makes the object and gives the other value"
            );
        }
        var isAbstract = Symbol.IsAbstract;
        // Constructors of derived classes, and this(…), need to fill an object that exists: then there are two functions.
        var separate =
            program.Facts.HasDerived(Symbol) || Symbol.InstanceConstructors.Length > 1 && IsChainTarget(constructor);
        var comments =
            syntax is ConstructorDeclarationSyntax ? MemberComments(syntax, constructor)
            : Symbol.IsRecord || constructor.IsImplicitlyDeclared ? []
            : DocComments.OfPrimary(syntax, constructor);
        if (!separate)
        {
            AddFunction(
                program.Members.Constructor(constructor),
                false,
                lowering.ConstructorFunction(constructor, self),
                syntax,
                comments
            );
            return;
        }
        AddFunction(
            program.Members.Initializer(constructor),
            true,
            lowering.InitializerFunction(constructor),
            syntax,
            comments
        );
        if (!isAbstract)
        {
            AddFunction(
                program.Members.Constructor(constructor),
                false,
                lowering.CreatorFunction(constructor, self),
                syntax,
                []
            );
        }
    }

    /// <summary>True when another constructor of the class hands on to this one.</summary>
    private bool IsChainTarget(IMethodSymbol target) =>
        Symbol.InstanceConstructors.Any(other =>
            program.Facts.Body(other)?.Operation is IConstructorBodyOperation { Initializer: { } initializer }
            && initializer
                .Descendants()
                .OfType<IInvocationOperation>()
                .Any(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, target))
        );
}
