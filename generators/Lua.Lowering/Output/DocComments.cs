using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Documentation comments as Lua's <c>---</c> comments, with LuaLS tags for parameters and results.</summary>
internal static class DocComments
{
    private static readonly Regex Tags = new(
        @"<(see|paramref|typeparamref)\s+\w+=""([^""]*)""\s*/>",
        RegexOptions.CultureInvariant
    );
    private static readonly Regex Markup = new(@"</?\w+[^>]*>", RegexOptions.CultureInvariant);
    private static readonly Regex Spaces = new(@"\s+", RegexOptions.CultureInvariant);

    /// <summary>Lines of the file are no longer.</summary>
    private const int Width = LuaPrinter.Width;

    public static IReadOnlyList<string> Of(SyntaxNode syntax, ISymbol symbol)
    {
        var lines = new List<string>();
        foreach (var element in Elements(syntax))
        {
            Element(element, symbol, lines);
        }
        return lines;
    }

    /// <summary>What is said of a member that has no place of its own in Lua: a field, or what derived classes define.</summary>
    public static IReadOnlyList<string> Field(SyntaxNode syntax, ISymbol symbol, ITypeSymbol? type = null)
    {
        var said = Elements(syntax)
            .Where(element => element.StartTag.Name.LocalName.Text is "summary" or "remarks" or "returns")
            .Select(element => Flat(element.Content.ToFullString()))
            .Concat(Comments.Leading(syntax.GetLeadingTrivia()).Select(comment => comment.TrimStart('-').Trim()))
            .Concat(Comments.Trailing(syntax) is { } trailing ? [trailing.TrimStart('-').Trim()] : [])
            .Where(text => text.Length > 0);
        var text = string.Join(" ", said);
        return text.Length == 0
            ? []
            : Wrapped("---@field " + symbol.Name + " " + (type is null ? "function" : LuaType(type)) + " " + text)
                .ToList();
    }

    private static IEnumerable<XmlElementSyntax> Elements(SyntaxNode syntax) =>
        syntax
            .GetLeadingTrivia()
            .Select(item => item.GetStructure())
            .OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(trivia => trivia.Content.OfType<XmlElementSyntax>());

    private static void Element(XmlElementSyntax element, ISymbol symbol, List<string> lines)
    {
        var text = element.Content.ToFullString();
        var attribute = element.StartTag.Attributes.FirstOrDefault();
        var name = attribute switch
        {
            XmlNameAttributeSyntax item => item.Identifier.Identifier.ValueText,
            XmlCrefAttributeSyntax item => item.Cref.ToString(),
            _ => "",
        };
        switch (element.StartTag.Name.LocalName.Text)
        {
            case "summary" or "remarks" or "value" or "example":
                var asWritten = Paragraph(text).Select(line => "--- " + line).ToList();
                lines.AddRange(asWritten.Any(line => line.Length > Width) ? Wrapped("--- " + Flat(text)) : asWritten);
                break;
            case "param" when symbol is INamedTypeSymbol { IsRecord: true } record:
                var property = record.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();
                lines.AddRange(Wrapped("---@field " + name + " " + LuaType(property?.Type) + " " + Flat(text)));
                break;
            case "param" when symbol is INamedTypeSymbol:
                break;
            case "param":
                lines.AddRange(Parameter(name, symbol as IMethodSymbol, text));
                break;
            case "typeparam":
                lines.AddRange(Wrapped("--- " + name + ": " + Flat(text)));
                break;
            case "exception":
                lines.AddRange(Wrapped("--- Raises " + name.Substring(name.LastIndexOf('.') + 1) + ": " + Flat(text)));
                break;
            case "returns":
                lines.AddRange(
                    Wrapped("---@return " + LuaType((symbol as IMethodSymbol)?.ReturnType) + " " + Flat(text))
                );
                break;
        }
    }

    /// <summary>What a class says of the parameters of its primary constructor.</summary>
    public static IReadOnlyList<string> OfPrimary(SyntaxNode type, IMethodSymbol constructor) =>
        Elements(type)
            .Where(element => element.StartTag.Name.LocalName.Text == "param")
            .SelectMany(element =>
                Parameter(
                    element
                        .StartTag.Attributes.OfType<XmlNameAttributeSyntax>()
                        .FirstOrDefault()
                        ?.Identifier.Identifier.ValueText
                        ?? "",
                    constructor,
                    element.Content.ToFullString()
                )
            )
            .ToList();

    private static IEnumerable<string> Parameter(string name, IMethodSymbol? method, string text)
    {
        var type = method?.Parameters.FirstOrDefault(item => item.Name == name)?.Type;
        return Wrapped("---@param " + name + " " + LuaType(type) + " " + Flat(text));
    }

    /// <summary>A comment on lines that are no longer than those of code.</summary>
    private static IEnumerable<string> Wrapped(string line)
    {
        while (line.Length > Width && line.LastIndexOf(' ', Width) is > 4 and var space)
        {
            yield return line.Substring(0, space);
            line = "--- " + line.Substring(space + 1);
        }
        yield return line;
    }

    private static IEnumerable<string> Paragraph(string text) =>
        text.Split('\n').Select(Clean).Where(line => line.Length > 0);

    private static string Flat(string text) => string.Join(" ", Paragraph(text));

    private static string Clean(string line)
    {
        var text = line.Trim();
        text = text.StartsWith("///", System.StringComparison.Ordinal) ? text.Substring(3) : text;
        text = Tags.Replace(text, match => match.Groups[2].Value);
        text = Markup.Replace(text, "");
        return Spaces.Replace(text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&"), " ").Trim();
    }

    /// <summary>The name LuaLS gives a type.</summary>
    private static string LuaType(ITypeSymbol? type) =>
        type switch
        {
            null => "any",
            { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } => LuaType(
                type.WithNullableAnnotation(NullableAnnotation.None)
            ) + "?",
            _ when TypeFacts.NullableOf(type) is { } inner => LuaType(inner) + "?",
            _ when TypeFacts.IsString(type) || TypeFacts.IsChar(type) => "string",
            _ when TypeFacts.IsBool(type) => "boolean",
            _ when TypeFacts.IsNumber(type) => "number",
            _ when TypeFacts.IsDelegate(type) => "function",
            _ when CollectionKinds.Of(type) == CollectionKind.Sequence => LuaType(CollectionKinds.ElementOf(type))
                + "[]",
            INamedTypeSymbol
            {
                TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct,
                IsTupleType: false
            } named => named.Name,
            _ => "table",
        };
}
