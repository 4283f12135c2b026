using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>Lowers an expression to a Lua expression that gives exactly one value.</summary>
    public LuaExpression Value(IOperation operation)
    {
        if (operation.ConstantValue.HasValue && Constant(operation) is { } constant)
        {
            return constant;
        }
        if (evaluated.TryGetValue(operation, out var known))
        {
            return known;
        }
        return operation switch
        {
            IParenthesizedOperation inner => Value(inner.Operand),
            ILocalReferenceOperation local => LocalReference(local),
            IParameterReferenceOperation parameter => ParameterReference(parameter.Parameter),
            IInstanceReferenceOperation instance => InstanceReference(instance),
            IFieldReferenceOperation field => FieldReference(field),
            IPropertyReferenceOperation property => PropertyReference(property),
            IEventReferenceOperation reference => EventReference(reference),
            IMethodReferenceOperation method => MethodReference(method),
            IInvocationOperation call => Invocation(call),
            IObjectCreationOperation creation => ObjectCreation(creation),
            IAnonymousObjectCreationOperation creation => AnonymousObject(creation),
            IArrayCreationOperation creation => ArrayCreation(creation),
            IArrayElementReferenceOperation element => ArrayElement(element),
            IImplicitIndexerReferenceOperation element => ImplicitIndexer(element),
            IBinaryOperation binary => Binary(binary),
            IUnaryOperation unary => Unary(unary),
            IConversionOperation conversion => Conversion(conversion),
            IConditionalOperation choice => Conditional(choice),
            ICoalesceOperation coalesce => Coalesce(coalesce),
            IConditionalAccessOperation access => ConditionalAccess(access),
            IConditionalAccessInstanceOperation instance => ConditionalInstance(instance),
            IIsTypeOperation test => IsType(test),
            IIsPatternOperation test => IsPattern(test),
            ISwitchExpressionOperation => ThroughTemporary(operation, "result"),
            IInterpolatedStringOperation text => Interpolation(text),
            IInterpolatedStringHandlerCreationOperation handler => HandlerText(handler),
            ITupleOperation tuple => Tuple(tuple),
            ITupleBinaryOperation comparison => TupleComparison(comparison),
            IAnonymousFunctionOperation lambda => Lambda(lambda),
            IDelegateCreationOperation creation
                when TypeFacts.FullName(creation.Type) == "System.Linq.Expressions.Expression" => Refuse(
                Rules.Reflection,
                creation.Syntax,
                "An expression tree"
            ),
            IDelegateCreationOperation creation => Value(creation.Target),
            IDefaultValueOperation value => DefaultOf(value.Type!, value.Syntax),
            IWithOperation copy => With(copy),
            ICollectionExpressionOperation collection => CollectionExpression(collection),
            IAssignmentOperation assignment => AssignmentValue(assignment),
            IIncrementOrDecrementOperation step => IncrementValue(step),
            IDeclarationExpressionOperation declaration => Value(declaration.Expression),
            IThrowOperation thrown => ThrowValue(thrown),
            IDiscardOperation => Name("_"),
            _ => RefuseExpression(operation),
        };
    }

    private LuaExpression ThrowValue(IThrowOperation thrown)
    {
        Throw(thrown);
        return Nil;
    }

    /// <summary>Evaluates an expression for its effects.</summary>
    private void Effect(IOperation operation)
    {
        switch (operation)
        {
            case IParenthesizedOperation inner:
                Effect(inner.Operand);
                break;
            case IAssignmentOperation assignment:
                AssignmentEffect(assignment);
                break;
            case IIncrementOrDecrementOperation step:
                IncrementEffect(step);
                break;
            case IEventAssignmentOperation subscription:
                EventAssignment(subscription);
                break;
            case IConditionalAccessOperation access:
                ConditionalAccessEffect(access);
                break;
            case IConditionalOperation choice:
                ConditionalInto(choice, new DropIt());
                break;
            case ISwitchExpressionOperation selection:
                SwitchExpressionInto(selection, new DropIt());
                break;
            case IThrowOperation thrown:
                Throw(thrown);
                break;
            default:
                Drop(Value(operation));
                break;
        }
    }

    /// <summary>Emits what is left of an expression whose value nobody wants: calls stay, the rest goes.</summary>
    private void Drop(LuaExpression value)
    {
        switch (value)
        {
            case LuaParenthesized inner:
                Drop(inner.Inner);
                break;
            case LuaCall or LuaMethodCall or LuaInlined { IsCall: true }:
                Emit(Do(value));
                break;
            case LuaTable { Fields: [{ Key: null, Value: var results }] }:
                Drop(results);
                break;
            case LuaName or LuaNil or LuaNumber or LuaString or LuaBoolean:
                break;
            default:
                Emit(Local("_", value));
                break;
        }
    }

    /// <summary>What only unsafe code writes; element accesses without an operation of their own are those of pointers.</summary>
    private static bool IsUnsafe(SyntaxNode syntax) =>
        syntax.Kind()
            is SyntaxKind.PointerIndirectionExpression
                or SyntaxKind.PointerMemberAccessExpression
                or SyntaxKind.StackAllocArrayCreationExpression
                or SyntaxKind.ImplicitStackAllocArrayCreationExpression
                or SyntaxKind.ElementAccessExpression
                or SyntaxKind.FixedStatement;

    private LuaExpression RefuseExpression(IOperation operation)
    {
        switch (operation)
        {
            case IAwaitOperation:
                return Refuse(Rules.Concurrency, operation.Syntax, "await");
            case ITypeOfOperation or ISizeOfOperation:
                return Refuse(Rules.Reflection, operation.Syntax, "'" + operation.Syntax + "'");
            case IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation:
                return Refuse(Rules.Dynamic, operation.Syntax);
            case IAddressOfOperation:
                return Refuse(Rules.Unsafe, operation.Syntax, "An address");
            case IInvalidOperation:
                return Nil;
            case ITypeParameterObjectCreationOperation:
                return Refuse(
                    Rules.ErasedGeneric,
                    operation.Syntax,
                    "'" + operation.Syntax + "'",
                    "pass a function that makes one"
                );
            case { Kind: OperationKind.None } when IsUnsafe(operation.Syntax):
                return Refuse(Rules.Unsafe, operation.Syntax, "'" + operation.Syntax + "'");
            case ITranslatedQueryOperation query:
                return Value(query.Operation);
            default:
                return Unsupported(
                    operation,
                    "Expression '"
                        + (
                            operation.Kind == OperationKind.None
                                ? operation.Syntax.GetType().Name.Replace("Syntax", "")
                                : operation.Kind.ToString()
                        )
                        + "'",
                    "write it with simpler expressions"
                );
        }
    }
}
