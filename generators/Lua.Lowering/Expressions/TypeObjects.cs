using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What may be asked of the type of an object: its name, and whether it is a certain one.</summary>
internal sealed partial class BodyLowering
{
    /// <summary><c>GetType().Name</c> and <c>typeof(X).Name</c>; null for what else is asked of types.</summary>
    private LuaExpression? TypeName(IPropertyReferenceOperation reference)
    {
        if (
            reference.Property.Name is not ("Name" or "FullName")
            || TypeFacts.FullName(reference.Property.ContainingType)
                is not ("System.Type" or "System.Reflection.MemberInfo")
            || reference.Instance is not { } instance
        )
        {
            return null;
        }
        var isShort = reference.Property.Name == "Name";
        switch (Unwrap(instance))
        {
            case ITypeOfOperation { TypeOperand: INamedTypeSymbol { IsGenericType: false } type }:
                return Text(isShort ? type.MetadataName : FullName(type));
            case IInvocationOperation { TargetMethod.Name: "GetType", Instance: { Type: { } type } value }
                when IsClassKnown(type) && isShort:
                program.Requests.TypesNamed = true;
                return Method(Helper("typeName", Value(value)), "match", Text("[^.]+$"));
            default:
                return null;
        }
    }

    /// <summary>The name of a type with those around it, as .NET writes it.</summary>
    public static string FullName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? FullName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace is { IsGlobalNamespace: false } space
            ? space.ToDisplayString() + "." + type.MetadataName
        : type.MetadataName;

    /// <summary>A comparison of <c>GetType()</c> with another or with <c>typeof(X)</c>: that of the classes of the objects.</summary>
    private LuaExpression? TypeEquality(IOperation left, IOperation right, bool negate)
    {
        left = Unwrap(left);
        right = Unwrap(right);
        var isKnown = IsTypeObject(left, false) && IsTypeObject(right, true);
        if (!isKnown && !(IsTypeObject(left, true) && IsTypeObject(right, false)))
        {
            return null;
        }
        var classes = Operands([(left, () => ClassOf(left)), (right, () => ClassOf(right))]);
        return negate ? NotEqual(classes[0], classes[1]) : Equal(classes[0], classes[1]);
    }

    private bool IsTypeObject(IOperation operation, bool orOfObject) =>
        operation switch
        {
            ITypeOfOperation { TypeOperand: { } type } => IsClassKnown(type)
                && type.TypeKind is TypeKind.Class or TypeKind.Struct,
            IInvocationOperation { TargetMethod.Name: "GetType", Instance.Type: { } type } => IsClassKnown(type)
                || orOfObject && type.SpecialType == SpecialType.System_Object,
            _ => false,
        };

    /// <summary>True where every value of a type has a class of the program or of a library exception, and no type arguments.</summary>
    private bool IsClassKnown(ITypeSymbol type) =>
        TypeFacts.IsException(type) && !Facts.IsSource(type)
        || type is INamedTypeSymbol named
            && Facts.IsSource(named)
            && named.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface
            && !Facts.Types.Any(item =>
                item.IsGenericType
                && (
                    SymbolEqualityComparer.Default.Equals(item, named.OriginalDefinition)
                    || ProgramFacts.IsOrDerives(item, named.OriginalDefinition)
                    || ProgramFacts.Implements(item, named)
                )
            );

    private LuaExpression ClassOf(IOperation operation) =>
        operation switch
        {
            ITypeOfOperation { TypeOperand: INamedTypeSymbol type } => TypeFacts.IsException(type)
                ? Exceptions.Reference(this, type, operation.Syntax)
                : TypeReference(type),
            IInvocationOperation { Instance: { } value } when value is IInstanceReferenceOperation => Call(
                "getmetatable",
                Value(value)
            ),
            IInvocationOperation { Instance: { } value } => Helper("classOf", Value(value)),
            _ => Nil,
        };
}
