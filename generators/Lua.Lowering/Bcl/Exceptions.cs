using System.Collections.Generic;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>The library's exceptions that the runtime has a class for.</summary>
internal static class Exceptions
{
    private static readonly HashSet<string> Known =
    [
        "Exception",
        "ArgumentException",
        "ArgumentNullException",
        "ArgumentOutOfRangeException",
        "InvalidOperationException",
        "NotSupportedException",
        "NotImplementedException",
        "FormatException",
        "KeyNotFoundException",
        "IndexOutOfRangeException",
        "DivideByZeroException",
        "ArithmeticException",
        "OverflowException",
        "NullReferenceException",
        "InvalidCastException",
        "SwitchExpressionException",
        "ApplicationException",
        "SystemException",
        "ObjectDisposedException",
        "TimeoutException",
        "UnauthorizedAccessException",
        "InvalidDataException",
    ];

    /// <summary>The class of an exception: one of the program's, or one of the runtime's.</summary>
    public static LuaExpression Reference(BodyLowering body, INamedTypeSymbol type, SyntaxNode place) =>
        body.Program.Facts.IsSource(type) ? body.TypeReference(type)
        : Known.Contains(type.Name) ? body.HelperFunction(type.Name)
        : body.Refuse(
            Rules.UnsupportedType,
            place,
            type.ToDisplayString(),
            "use InvalidOperationException or an exception of your own"
        );
}
