using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class ProgramFacts
{
    private readonly HashSet<ISymbol> captured = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> written = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> mutatedStructs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> boxed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> upcast = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> sizedElements = new(SymbolEqualityComparer.Default);
    private readonly List<IOperation> filters = [];
    private bool hasFinally;
    private readonly TypeArgumentFlow typeArguments = new();
    private readonly HashSet<ITypeParameterSymbol> boxedParameters = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> primaryCaptures = new(SymbolEqualityComparer.Default);

    /// <summary>True when a lambda or local function uses a local or parameter of the method around it.</summary>
    public bool IsCaptured(ISymbol local) => captured.Contains(local);

    /// <summary>True when a local or parameter is assigned after its declaration.</summary>
    public bool IsWritten(ISymbol local) => written.Contains(local);

    /// <summary>True when a parameter of a primary constructor is used by a member, and so lives on as a field.</summary>
    public bool IsPrimaryCapture(IParameterSymbol parameter) => primaryCaptures.Contains(parameter);

    public bool IsMutatedStruct(ITypeSymbol type) => mutatedStructs.Contains(type.OriginalDefinition);

    /// <summary>Value types and strings that somewhere become <c>object</c> or an interface, by way of a type parameter as well.</summary>
    public IEnumerable<ITypeSymbol> Boxed =>
        boxed.Concat(boxedParameters.SelectMany(ArgumentsOf)).Distinct<ITypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>The types that a type parameter stands for somewhere in the program.</summary>
    public IEnumerable<ITypeSymbol> ArgumentsOf(ITypeParameterSymbol parameter) => typeArguments.ArgumentsOf(parameter);

    /// <summary>True when some array with such elements is made by size alone, and so may hold nils.</summary>
    public bool MayHoldNil(ITypeSymbol element) =>
        TypeFacts.NullableOf(element) is not null
        || element.NullableAnnotation == NullableAnnotation.Annotated && !element.IsValueType
        || (!element.IsValueType || element.TypeKind == TypeKind.TypeParameter)
            && sizedElements.Any(other =>
                other.TypeKind == TypeKind.TypeParameter
                || element.TypeKind == TypeKind.TypeParameter
                || SymbolEqualityComparer.Default.Equals(other, element)
            );

    /// <summary>Types whose default stands somewhere in the program, alone or in an array made by its size.</summary>
    public HashSet<ITypeSymbol> Defaulted { get; } = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<SyntaxTree, HashSet<string>> globals = [];

    /// <summary>True when a file names a global of the game.</summary>
    public bool NamesGlobal(SyntaxTree file, string name) =>
        globals.TryGetValue(file, out var names) && names.Contains(name);

    /// <summary>True when some file does.</summary>
    public bool NamesGlobal(string name) => globals.Values.Any(names => names.Contains(name));

    private void NoteGlobals(IOperation operation, SyntaxTree file)
    {
        foreach (var name in GameNames.Of(operation))
        {
            if (!globals.TryGetValue(file, out var names))
            {
                globals[file] = names = [];
            }
            names.Add(name);
        }
    }

    private void Scan(MemberBody body)
    {
        foreach (var operation in body.Operation.DescendantsAndSelf())
        {
            typeArguments.Note(operation.Type);
            NoteGlobals(operation, body.Syntax.SyntaxTree);
            ScanBoxTest(operation);
            ScanHiddenBoxing(operation);
            switch (operation)
            {
                case ICatchClauseOperation { Filter: { } filter }:
                    filters.Add(filter);
                    break;
                case ITryOperation { Finally: not null } or IUsingOperation or IUsingDeclarationOperation:
                    hasFinally = true;
                    break;
                case ILocalReferenceOperation local:
                    ScanCapture(local, local.Local);
                    break;
                case IParameterReferenceOperation parameter:
                    ScanCapture(parameter, parameter.Parameter);
                    ScanPrimary(body, parameter.Parameter);
                    break;
                case IAssignmentOperation assignment:
                    ScanWrite(assignment.Target, body);
                    break;
                case IIncrementOrDecrementOperation increment:
                    ScanWrite(increment.Target, body);
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                    ScanWrite(argument.Value, body);
                    break;
                case IConversionOperation { Operand.Type: { } from } conversion
                    when (from.IsValueType || TypeFacts.IsString(from)) && !IsTextOperand(conversion):
                    ScanBoxing(from, conversion.Type);
                    break;
                case IConversionOperation
                {
                    Operand.Type: { IsReferenceType: true, TypeKind: not TypeKind.TypeParameter } from,
                    Type.SpecialType: SpecialType.System_Object
                } conversion when !IsTextOperand(conversion) && conversion.Parent is not IBinaryOperation:
                    upcast.Add(from);
                    break;
                case IConversionOperation
                {
                    Operand.Type: ITypeParameterSymbol parameter,
                    Type.IsReferenceType: true,
                } erased when !IsTextOperand(erased):
                    boxedParameters.Add(parameter.OriginalDefinition);
                    break;
                case IArrayCreationOperation { Initializer: null, Type: IArrayTypeSymbol array } creation
                    when !IsEmptySize(creation):
                    Defaulted.Add(array.ElementType);
                    sizedElements.Add(array.ElementType.WithNullableAnnotation(NullableAnnotation.None));
                    break;
                case IArrayCreationOperation { Initializer: { } items, Type: IArrayTypeSymbol array }
                    when items.ElementValues.Any(NullItems.IsNull):
                    sizedElements.Add(array.ElementType.WithNullableAnnotation(NullableAnnotation.None));
                    break;
                case ICollectionExpressionOperation { Type: IArrayTypeSymbol array } items
                    when items.Elements.Any(NullItems.IsNull):
                    sizedElements.Add(array.ElementType.WithNullableAnnotation(NullableAnnotation.None));
                    break;
                case IDefaultValueOperation { Type: { IsValueType: true } type }:
                    Defaulted.Add(type);
                    break;
                case IObjectCreationOperation
                {
                    Arguments.Length: 0,
                    Type: { IsValueType: true } type,
                    Constructor.IsImplicitlyDeclared: true
                }:
                    Defaulted.Add(type);
                    break;
                case IInvocationOperation invocation:
                    typeArguments.Note(invocation.TargetMethod);
                    ScanEmptied(invocation);
                    break;
                case IMethodReferenceOperation reference:
                    typeArguments.Note(reference.Method);
                    break;
                case IMemberReferenceOperation member:
                    typeArguments.Note(member.Member.ContainingType);
                    break;
            }
        }
    }

    /// <summary>Resizing and clearing an array leave the default in it, as making one does.</summary>
    private void ScanEmptied(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: "Resize" or "Clear", IsStatic: true, ContainingType: var owner })
        {
            return;
        }
        var array = call.Arguments.Length > 0 ? call.Arguments[0].Value : null;
        while (array is IConversionOperation { IsImplicit: true } conversion)
        {
            array = conversion.Operand;
        }
        if (owner.SpecialType == SpecialType.System_Array && array?.Type is IArrayTypeSymbol { ElementType: var item })
        {
            sizedElements.Add(item.WithNullableAnnotation(NullableAnnotation.None));
        }
    }

    private static bool IsEmptySize(IArrayCreationOperation creation) =>
        creation.DimensionSizes.All(size => size.ConstantValue is { HasValue: true, Value: 0 });

    /// <summary>True for an operand that the compiler boxes only to ask for its text, or to compare it.</summary>
    public static bool IsTextOperand(IConversionOperation conversion) =>
        conversion.Parent switch
        {
            IBinaryOperation { Type.SpecialType: SpecialType.System_String }
            or ICompoundAssignmentOperation { Type.SpecialType: SpecialType.System_String }
            or IInterpolationOperation => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => method.Name
                is "Equals"
                    or "HasFlag"
                || TypeFacts.FullName(method.ContainingType)
                    is "System.String"
                        or "System.Text.StringBuilder"
                        or "System.Console",
            _ => false,
        };

    private void ScanBoxing(ITypeSymbol from, ITypeSymbol? to)
    {
        if (to is { IsReferenceType: true } && !SymbolEqualityComparer.Default.Equals(from, to))
        {
            boxed.Add(TypeFacts.Underlying(from)!);
        }
    }

    private void ScanCapture(IOperation reference, ISymbol symbol)
    {
        for (var current = reference.Parent; current is not null; current = current.Parent)
        {
            var function = current switch
            {
                IAnonymousFunctionOperation lambda => (ISymbol)lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => null,
            };
            if (function is not null)
            {
                if (!SymbolEqualityComparer.Default.Equals(function, symbol.ContainingSymbol))
                {
                    captured.Add(symbol);
                }
                return;
            }
        }
    }

    private void ScanPrimary(MemberBody body, IParameterSymbol parameter)
    {
        if (
            parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
            && body.Member is IMethodSymbol method
            && !SymbolEqualityComparer.Default.Equals(method, parameter.ContainingSymbol)
        )
        {
            primaryCaptures.Add(parameter);
        }
    }

    private void ScanWrite(IOperation target, MemberBody body)
    {
        switch (target)
        {
            case ILocalReferenceOperation { IsDeclaration: false } local:
                written.Add(local.Local);
                break;
            case IParameterReferenceOperation parameter:
                written.Add(parameter.Parameter);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    ScanWrite(element, body);
                }
                break;
            case IFieldReferenceOperation { Instance: { } instance } field:
                ScanStructWrite(instance, field.Field.ContainingType, body);
                break;
            case IPropertyReferenceOperation { Instance: { } instance } property:
                ScanStructWrite(instance, property.Property.ContainingType, body);
                break;
        }
    }

    private void ScanStructWrite(IOperation instance, ITypeSymbol type, MemberBody body)
    {
        var inConstructor =
            instance is IInstanceReferenceOperation
            && body.Member is IMethodSymbol { MethodKind: MethodKind.Constructor } or IFieldSymbol or IPropertySymbol;
        var inInitializer =
            instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver };
        if (TypeFacts.IsUserStruct(type) && !inConstructor && !inInitializer)
        {
            mutatedStructs.Add(type.OriginalDefinition);
        }
    }
}
