using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    /// <summary>True when a constructor passes a message that is not null on to its base or to another constructor.</summary>
    public static bool HasMessage(IMethodSymbol constructor)
    {
        if (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax)
        {
            return false;
        }
        var passed = syntax switch
        {
            ConstructorDeclarationSyntax { Initializer: { } initializer } => initializer.ArgumentList,
            ClassDeclarationSyntax type => type
                .BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>()
                .FirstOrDefault()
                ?.ArgumentList,
            _ => null,
        };
        if (passed is { Parent: ConstructorInitializerSyntax { RawKind: (int)SyntaxKind.ThisConstructorInitializer } })
        {
            return true;
        }
        return passed?.Arguments.FirstOrDefault()?.Expression switch
        {
            null => false,
            LiteralExpressionSyntax literal => !literal.IsKind(SyntaxKind.NullLiteralExpression)
                && !literal.IsKind(SyntaxKind.DefaultLiteralExpression),
            IdentifierNameSyntax name => constructor.Parameters.FirstOrDefault(item =>
                item.Name == name.Identifier.ValueText
            )
                is not { NullableAnnotation: NullableAnnotation.Annotated },
            _ => true,
        };
    }
}
