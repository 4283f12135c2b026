using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>True when arrays of the type may hold nils and so carry their length.</summary>
    public bool HoldsNil(IArrayTypeSymbol array) => Facts.MayHoldNil(array.ElementType);

    /// <summary>An item of a list at a 0-based index.</summary>
    public LuaExpression ListElement(LuaExpression items, LuaExpression index, ITypeSymbol type) =>
        Element(items, index, type);

    /// <summary>True when text is known not to be null.</summary>
    public bool IsTextNotNull(IOperation operation) => IsTextKnownNotNull(operation);

    /// <summary>Text is ordered byte by byte; where the source leaves the order to the culture, it is told.</summary>
    public void WarnOrder(SyntaxNode place, string member) => Diagnostics.Report(Rules.OrdinalOrder, place, member);
}
