using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Which values carry their type when they are seen as objects: only those that the program asks for and Lua cannot tell.</summary>
internal sealed partial class ProgramFacts
{
    /// <summary>The Lua forms that several types share.</summary>
    private static readonly string[] Kinds = ["number", "string"];

    private readonly HashSet<ITypeSymbol> boxTests = new(SymbolEqualityComparer.Default);
    private HashSet<string>? toldApart;

    /// <summary>True when objects of the type's Lua form tell their types in this program.</summary>
    public bool IsToldApart(ITypeSymbol type) => TypeFacts.LuaKind(type) is { } kind && ToldApart.Contains(kind);

    /// <summary>True when such a value becomes a box that names its type; integers and text stay as they are.</summary>
    public bool IsBoxed(ITypeSymbol? type) =>
        TypeFacts.Underlying(type) is { IsValueType: true } value && IsApart(value) && IsToldApart(value);

    /// <summary>True when some values become boxes.</summary>
    public bool HasBoxes => ToldApart.Count > 0;

    public static bool IsErased(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
        || type?.TypeKind == TypeKind.Interface;

    private HashSet<string> ToldApart => toldApart ??= [.. Kinds.Where(NeedsBoxes)];

    private static bool IsApart(ITypeSymbol type) =>
        TypeFacts.LuaKind(type) is "number" or "string"
        && type.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_String);

    private bool NeedsBoxes(string kind)
    {
        bool IsKind(ITypeSymbol type) => TypeFacts.LuaKind(type) == kind;
        // The game's functions take and give plain values, and code for any type cannot know what it puts in a box.
        return !HasBindings
            && boxTests.Where(IsKind).Any(test => Boxed.Any(other => IsKind(other) && !Same(other, test)))
            && !boxedParameters.SelectMany(ArgumentsOf).Any(type => IsKind(type) && IsApart(type));
    }

    private static bool Same(ITypeSymbol a, ITypeSymbol b) => SymbolEqualityComparer.Default.Equals(a, b);

    private void ScanBoxTest(IOperation operation)
    {
        var (from, target) = operation switch
        {
            IIsTypeOperation test => (test.ValueOperand.Type, test.TypeOperand),
            ITypePatternOperation test => (test.InputType, test.MatchedType),
            IDeclarationPatternOperation { MatchedType: { } type } test => (test.InputType, type),
            IRecursivePatternOperation test => (test.InputType, test.MatchedType),
            IConstantPatternOperation test => (test.InputType, Plain(test.Value).Type),
            IRelationalPatternOperation test => (test.InputType, Plain(test.Value).Type),
            IConversionOperation { IsTryCast: true } cast => (cast.Operand.Type, cast.Type),
            _ => (null, null),
        };
        if (IsErased(from) && target is not null)
        {
            boxTests.Add(TypeFacts.Underlying(target)!);
        }
    }

    /// <summary>Values that become objects without a conversion of their own.</summary>
    private void ScanHiddenBoxing(IOperation operation)
    {
        switch (operation)
        {
            case ICoalesceOperation { Value.Type: { } from } coalesce:
                ScanValue(from, coalesce.Type);
                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation variable } loop
                when loop.SemanticModel is { } model && loop.Syntax is CommonForEachStatementSyntax syntax:
                ScanValue(model.GetForEachStatementInfo(syntax).ElementType, variable.Symbol.Type);
                break;
            case ICollectionExpressionOperation collection:
                foreach (var spread in collection.Elements.OfType<ISpreadOperation>())
                {
                    ScanValue(spread.ElementType, CollectionKinds.ElementOf(collection.Type));
                }
                break;
            case IDeconstructionAssignmentOperation
            {
                Target: ITupleOperation targets,
                Value.Type: INamedTypeSymbol { IsTupleType: true } tuple
            }:
                foreach (var (target, element) in targets.Elements.Zip(tuple.TupleElements, (a, b) => (a, b)))
                {
                    ScanValue(element.Type, target.Type);
                }
                break;
        }
    }

    private void ScanValue(ITypeSymbol? from, ITypeSymbol? to)
    {
        if (from is { IsValueType: true } || TypeFacts.IsString(from))
        {
            ScanBoxing(from!, to);
        }
    }

    private static IOperation Plain(IOperation operation) =>
        operation
            is IConversionOperation
            {
                IsImplicit: true,
                OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
            } conversion
            ? Plain(conversion.Operand)
            : operation;
}
