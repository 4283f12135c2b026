using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>An item of a list at a 0-based index.</summary>
    public LuaExpression ListElement(
        LuaExpression items,
        LuaExpression index,
        ITypeSymbol type,
        (IOperation Items, IOperation Index)? source
    ) => Element(items, index, type, source);

    /// <summary>True for an index that is known to be there.</summary>
    public bool IsThere(IOperation items, IOperation index) => IsInRange(items, index);

    /// <summary>True when an index or a range outside is to throw what it does on .NET.</summary>
    public bool ChecksIndices => (checks & Failures.Index) != 0;

    /// <summary>True when null where there must be something is to throw what it does on .NET.</summary>
    public bool ChecksNull => (checks & Failures.Null) != 0;

    /// <summary>True when an error of what a sort calls is to be what it is on .NET.</summary>
    public bool ChecksAny => checks != Failures.None;

    /// <summary>True when whole numbers are to stay within their types.</summary>
    public bool ChecksOverflow => ChecksRanges;

    /// <summary>An operand before it became what a parameter asks for.</summary>
    public static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }
        return operation;
    }

    /// <summary>True unless the compiler knows that there is something.</summary>
    public bool MayBeNull(IOperation operation) => IsSuppressed(operation) || !IsKnownNotNull(Unwrap(operation));

    /// <summary>True behind a <c>!</c>, by which the author knows better than the compiler, or thinks so.</summary>
    private static bool IsSuppressed(IOperation operation) =>
        Unwrap(operation).Syntax is { } syntax
        && (
            syntax.IsKind(SyntaxKind.SuppressNullableWarningExpression)
            || syntax.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression)
        );

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
