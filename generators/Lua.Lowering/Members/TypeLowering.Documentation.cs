using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class TypeLowering
{
    /// <summary>
    /// What stands above the type: its comments, and those of members that the file does not define, as the fields that its
    /// objects have.
    /// </summary>
    private IReadOnlyList<string> Documentation()
    {
        var own = Comments
            .Leading(source.Syntax.GetLeadingTrivia())
            .Concat(DocComments.Of(source.Syntax, Symbol))
            .ToList();
        var fields = own.Where(IsTag).ToList();
        if (source.Syntax is TypeDeclarationSyntax declaration)
        {
            fields.AddRange(declaration.Members.SelectMany(Undefined));
        }
        else if (source.Syntax is EnumDeclarationSyntax enumeration)
        {
            fields.AddRange(
                enumeration.Members.SelectMany(member =>
                    DocComments.Field(member, Model.GetDeclaredSymbol(member)!, Symbol.EnumUnderlyingType)
                )
            );
        }
        return fields.Count == 0
            ? own
            : [.. own.Where(line => !IsTag(line)), "---@class " + self.Name + Base(), .. fields];
    }

    private static bool IsTag(string line) => line.StartsWith("---@field", System.StringComparison.Ordinal);

    private string Base() => Symbol.BaseType is { } parent && program.Facts.IsSource(parent) ? " : " + parent.Name : "";

    /// <summary>The comments of fields, events, and what derived classes define.</summary>
    private IEnumerable<string> Undefined(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case FieldDeclarationSyntax field when !field.Modifiers.Any(IsStatic):
                return field.Declaration.Variables.SelectMany(variable =>
                    DocComments.Field(
                        field,
                        Model.GetDeclaredSymbol(variable)!,
                        ((IFieldSymbol)Model.GetDeclaredSymbol(variable)!).Type
                    )
                );
            case EventFieldDeclarationSyntax item:
                return item.Declaration.Variables.SelectMany(variable =>
                    Model.GetDeclaredSymbol(variable) is IEventSymbol symbol && !program.Events.UsesAccessors(symbol)
                        ? DocComments.Field(item, symbol, symbol.Type)
                        : []
                );
            case BasePropertyDeclarationSyntax property
                when Model.GetDeclaredSymbol(property) is IPropertySymbol { IsStatic: false } symbol
                    && (symbol.IsAbstract || !program.Properties.UsesAccessors(symbol)):
                return DocComments.Field(property, symbol, symbol.Type);
            case MethodDeclarationSyntax method when Model.GetDeclaredSymbol(method) is { IsAbstract: true } symbol:
                return DocComments.Field(method, symbol);
            default:
                return [];
        }
    }

    private static bool IsStatic(SyntaxToken modifier) =>
        modifier.IsKind(SyntaxKind.StaticKeyword) || modifier.IsKind(SyntaxKind.ConstKeyword);
}
