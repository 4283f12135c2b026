using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
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

    public static IReadOnlyList<string> Of(SyntaxNode syntax, ISymbol symbol)
    {
        var trivia = syntax
            .GetLeadingTrivia()
            .Select(item => item.GetStructure())
            .OfType<DocumentationCommentTriviaSyntax>()
            .FirstOrDefault();
        if (trivia is null)
        {
            return [];
        }
        var lines = new List<string>();
        foreach (var element in trivia.Content.OfType<XmlElementSyntax>())
        {
            Element(element, symbol, lines);
        }
        return lines;
    }

    private static void Element(XmlElementSyntax element, ISymbol symbol, List<string> lines)
    {
        var name = element.StartTag.Name.LocalName.Text;
        switch (name)
        {
            case "summary" or "remarks":
                lines.AddRange(Paragraph(element.Content.ToFullString()).Select(line => "--- " + line));
                break;
            case "param":
                var parameter =
                    element
                        .StartTag.Attributes.OfType<XmlNameAttributeSyntax>()
                        .FirstOrDefault()
                        ?.Identifier.Identifier.ValueText
                    ?? "";
                var type = (symbol as IMethodSymbol)?.Parameters.FirstOrDefault(item => item.Name == parameter)?.Type;
                lines.Add("---@param " + parameter + " " + LuaType(type) + " " + Flat(element.Content.ToFullString()));
                break;
            case "returns":
                lines.Add(
                    "---@return "
                        + LuaType((symbol as IMethodSymbol)?.ReturnType)
                        + " "
                        + Flat(element.Content.ToFullString())
                );
                break;
        }
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
