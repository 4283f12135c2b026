using System.Linq;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Reads what docs/bindings-contract.md defines. Attributes are matched by name: the generator emits them into the addon's compilation.</summary>
internal static class BindingAttributes
{
    public const string Namespace = "AzerothsTopTalent.WowApi";

    /// <summary>True for whatever is declared in the bindings' namespace: it names something of the game and is never emitted.</summary>
    public static bool IsBinding(ISymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } space && space.ToDisplayString() == Namespace;

    /// <summary>The first constructor argument of the attribute, "" if it has none, null if the symbol does not carry it.</summary>
    public static string? Text(ISymbol symbol, string attribute)
    {
        var data = Find(symbol, attribute);
        return data is null ? null
            : data.ConstructorArguments.Length > 0 ? data.ConstructorArguments[0].Value as string ?? ""
            : "";
    }

    public static bool Has(ISymbol symbol, string attribute) => Find(symbol, attribute) is not null;

    public static bool Flag(ISymbol symbol, string attribute, string name) =>
        Find(symbol, attribute)?.NamedArguments.Any(item => item.Key == name && item.Value.Value is true) == true;

    /// <summary>The name in Lua: as <c>[LuaName]</c> says, else as written.</summary>
    public static string NameOf(ISymbol symbol) => Text(symbol, "LuaName") ?? symbol.Name;

    private static AttributeData? Find(ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.OriginalDefinition.GetAttributes())
        {
            if (
                data.AttributeClass is { } type
                && (type.Name == attribute || type.Name == attribute + "Attribute")
                && IsBinding(type)
            )
            {
                return data;
            }
        }
        return null;
    }
}
