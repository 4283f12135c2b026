using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Finds the types and bodies of the program in source order, leaving out the bindings.</summary>
internal static class SourceCollector
{
    public static SourceFile Collect(string path, SyntaxTree tree, SemanticModel model)
    {
        var file = new SourceFile(path, tree, model);
        foreach (var declaration in TopLevel(tree.GetRoot()))
        {
            if (Create(declaration, file) is { } type)
            {
                file.Types.Add(type);
            }
        }
        return file;
    }

    /// <summary>Every member's body and every initializer of a type.</summary>
    public static IEnumerable<MemberBody> Bodies(SourceType type)
    {
        var model = type.File.Model;
        if (type.Syntax is not TypeDeclarationSyntax declaration)
        {
            yield break;
        }
        foreach (var node in declaration.Members.SelectMany(BodyNodes).Concat(BaseArguments(declaration)))
        {
            if (model.GetOperation(node) is { } operation && Owner(node, model) is { } owner)
            {
                yield return new MemberBody(owner, node, operation, model);
            }
        }
    }

    private static IEnumerable<MemberDeclarationSyntax> TopLevel(SyntaxNode node) =>
        node.ChildNodes()
            .SelectMany(child =>
                child switch
                {
                    BaseNamespaceDeclarationSyntax space => TopLevel(space),
                    BaseTypeDeclarationSyntax or DelegateDeclarationSyntax => [(MemberDeclarationSyntax)child],
                    _ => [],
                }
            );

    private static SourceType? Create(MemberDeclarationSyntax declaration, SourceFile file)
    {
        if (
            file.Model.GetDeclaredSymbol(declaration) is not INamedTypeSymbol symbol
            || BindingAttributes.IsBinding(symbol)
        )
        {
            return null;
        }
        var nested = declaration is TypeDeclarationSyntax type
            ? type
                .Members.Select(member => member is BaseTypeDeclarationSyntax ? Create(member, file) : null)
                .OfType<SourceType>()
                .ToList()
            : [];
        return new SourceType(symbol, declaration, file, nested);
    }

    private static IEnumerable<SyntaxNode> BaseArguments(TypeDeclarationSyntax declaration) =>
        declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? [];

    private static IEnumerable<SyntaxNode> BodyNodes(MemberDeclarationSyntax member) =>
        member switch
        {
            BaseMethodDeclarationSyntax method => method.Body is null && method.ExpressionBody is null ? [] : [method],
            BaseFieldDeclarationSyntax field => field
                .Declaration.Variables.Select(item => item.Initializer)
                .OfType<SyntaxNode>(),
            BasePropertyDeclarationSyntax property => PropertyNodes(property),
            _ => [],
        };

    private static IEnumerable<SyntaxNode> PropertyNodes(BasePropertyDeclarationSyntax property)
    {
        foreach (var accessor in property.AccessorList?.Accessors ?? [])
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
            {
                yield return accessor;
            }
        }
        if (property is PropertyDeclarationSyntax { ExpressionBody: { } body })
        {
            yield return body;
        }
        if (property is IndexerDeclarationSyntax { ExpressionBody: { } indexer })
        {
            yield return indexer;
        }
        if (property is PropertyDeclarationSyntax { Initializer: { } initializer })
        {
            yield return initializer;
        }
    }

    private static ISymbol? Owner(SyntaxNode node, SemanticModel model) =>
        node switch
        {
            ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } => (
                model.GetDeclaredSymbol(property) as IPropertySymbol
            )?.GetMethod,
            EqualsValueClauseSyntax { Parent: { } parent } => model.GetDeclaredSymbol(parent),
            PrimaryConstructorBaseTypeSyntax { Parent.Parent: { } type } => model.GetDeclaredSymbol(type),
            _ => model.GetDeclaredSymbol(node),
        };
}
