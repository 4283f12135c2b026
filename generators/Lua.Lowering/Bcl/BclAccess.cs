using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>An item of a list at a 0-based index.</summary>
    public LuaExpression ListElement(LuaExpression items, LuaExpression index, ITypeSymbol type) =>
        Element(items, index, type);

    /// <summary>True when an index or a range outside is to throw what it does on .NET.</summary>
    public bool ChecksIndices => (checks & Failures.Index) != 0;

    /// <summary>True when text is known not to be null.</summary>
    public bool IsTextNotNull(IOperation operation) => IsTextKnownNotNull(operation);

    /// <summary>A function that tells whether a value is of a type.</summary>
    public LuaExpression TypeTestFunction(ITypeSymbol target, ITypeSymbol? from, SyntaxNode place) =>
        new LuaFunction(
            ["item"],
            new LuaBlock([LuaFactory.Return(TypeTest(LuaFactory.Name("item"), target, from, place))])
        );

    /// <summary>Text is ordered byte by byte; where the source leaves the order to the culture, it is told.</summary>
    public void WarnOrder(SyntaxNode place, string member) => Diagnostics.Report(Rules.OrdinalOrder, place, member);
}
