using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What the source shows of a value: it is a constant, or a variable that is never anything else.</summary>
internal sealed class KnownValues(ProgramFacts facts)
{
    /// <summary>The text, or null where it is not known.</summary>
    public string? Text(IOperation text) =>
        text.ConstantValue is { HasValue: true, Value: string constant } ? constant
        : Initializer(text) is { } value ? text.SemanticModel!.GetConstantValue(value).Value as string
        : null;

    /// <summary>The length of an array or text, or null where it is not known. An array cannot grow.</summary>
    public int? Length(IOperation items) =>
        items switch
        {
            { Type.SpecialType: SpecialType.System_String } => Text(items)?.Length,
            { Type: IArrayTypeSymbol { Rank: 1 } } => LengthOf(items)
                ?? (Initializer(items) is { } value ? LengthOf(items.SemanticModel!.GetOperation(value)) : null),
            _ => null,
        };

    private static int? LengthOf(IOperation? made) =>
        made switch
        {
            IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: int size } }] } =>
                size,
            ICollectionExpressionOperation list when list.Elements.All(item => item is not ISpreadOperation) =>
                list.Elements.Length,
            IConversionOperation conversion => LengthOf(conversion.Operand),
            _ => null,
        };

    /// <summary>What a local is declared with, if nothing else is ever assigned to it.</summary>
    private ExpressionSyntax? Initializer(IOperation value) =>
        value is ILocalReferenceOperation { Local: var local }
        && !facts.IsWritten(local)
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
        && initializer.SyntaxTree == value.Syntax.SyntaxTree
            ? initializer
            : null;
}
