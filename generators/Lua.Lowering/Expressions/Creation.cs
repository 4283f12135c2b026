using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression ObjectCreation(IObjectCreationOperation creation)
    {
        CheckType(creation.Type, creation.Syntax);
        var created = Created(creation);
        if (creation.Initializer is not { Initializers.Length: > 0 } initializer || IsFilled(creation))
        {
            return created;
        }
        var target = Temporary(created, Hint(creation));
        Initialize(initializer, target);
        return target;
    }

    /// <summary>True when the initializer is part of the created table already.</summary>
    private static bool IsFilled(IObjectCreationOperation creation) =>
        creation.Type is { } type
        && (
            BindingAttributes.IsBinding(type)
            || CollectionKinds.Of(type) == CollectionKind.Sequence && creation.Arguments.Length == 0
        );

    /// <summary>
    /// True when the object can be put into its field before it is filled: nothing that fills it runs code that could look
    /// there, or fail.
    /// </summary>
    private static bool FillsInPlace(IObjectCreationOperation creation) =>
        creation.Initializer is { Initializers.Length: > 0 } initializer
        && !IsFilled(creation)
        && initializer.Initializers.All(item =>
            item switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } set => IsInert(set.Value)
                    && target.Arguments.All(argument => IsInert(argument.Value)),
                IInvocationOperation { Instance: IInstanceReferenceOperation } add => add.Arguments.All(argument =>
                    IsInert(argument.Value)
                ),
                _ => false,
            }
        );

    private static bool IsInert(IOperation operation) =>
        operation.ConstantValue.HasValue
        || Unwrap(operation)
            is IAnonymousFunctionOperation
                or ILocalReferenceOperation
                or IParameterReferenceOperation
                or IInstanceReferenceOperation
                or IMethodReferenceOperation { Instance: null };

    private LuaExpression Created(IObjectCreationOperation creation)
    {
        var type = (INamedTypeSymbol)creation.Type!;
        if (BindingAttributes.IsBinding(type))
        {
            return BindingCreation(creation);
        }
        if (Facts.IsSource(type))
        {
            if (
                type.IsValueType
                && creation.Arguments.Length == 0
                && creation.Constructor is { IsImplicitlyDeclared: true }
            )
            {
                return DefaultOf(type, creation.Syntax);
            }
            var name = program.Members.Constructor(creation.Constructor!.OriginalDefinition);
            return new LuaCall(Member(TypeReference(type), name), Arguments(creation.Arguments));
        }
        if (CollectionKinds.Of(type) == CollectionKind.Sequence && creation.Arguments.Length == 0)
        {
            return Table(ListItems(creation.Initializer));
        }
        if (OutOfRange(creation) is { } outOfRange)
        {
            return outOfRange;
        }
        if (TypeFacts.IsException(type))
        {
            return new LuaCall(
                Member(Exceptions.Reference(this, type, creation.Syntax), "new"),
                ExceptionArguments(creation)
            );
        }
        return BclCreation(creation);
    }

    /// <summary>An argument out of range that tells its value.</summary>
    private LuaExpression? OutOfRange(IObjectCreationOperation creation)
    {
        if (
            TypeFacts.FullName(creation.Type) != "System.ArgumentOutOfRangeException"
            || creation.Constructor is not { Parameters: [_, { Name: "actualValue" }, _] }
        )
        {
            return null;
        }
        var given = creation.Arguments.OrderBy(argument => argument.Parameter!.Ordinal).Select(item => item.Value);
        var value = given.ElementAt(1);
        value = value is IConversionOperation { IsImplicit: true } boxing ? boxing.Operand : value;
        var operands = Operands([
            .. creation.Arguments.Select(argument =>
                argument.Parameter!.Ordinal == 1
                    ? (value, (System.Func<LuaExpression>)(() => TextPart(value)))
                    : (argument.Value, () => Value(argument.Value))
            ),
        ]);
        var places = creation.Arguments.Select((argument, i) => (argument.Parameter!.Ordinal, Value: operands[i]));
        var byPlace = places.OrderBy(item => item.Ordinal).Select(item => item.Value).ToList();
        return IsNullLiteral(value)
            ? Call(Member(HelperFunction("ArgumentOutOfRangeException"), "new"), byPlace[2], Nil, byPlace[0])
            : Helper("valueOutOfRange", byPlace[0], byPlace[1], byPlace[2]);
    }

    /// <summary>Exceptions take a message and an inner exception, whichever order their constructors have.</summary>
    private List<LuaExpression> ExceptionArguments(IObjectCreationOperation creation)
    {
        var arguments = Arguments(creation.Arguments);
        var parameters = creation.Constructor!.Parameters;
        if (parameters.Length == 0)
        {
            return [];
        }
        var byName = parameters
            .Select((parameter, i) => (parameter.Name, Value: arguments[i]))
            .ToDictionary(item => item.Name, item => item.Value);
        if (byName.Keys.Any(name => name is not ("message" or "innerException" or "paramName" or "inner")))
        {
            return
            [
                Refuse(Rules.UnmappedMember, creation.Syntax, creation.Constructor.ToDisplayString(), "pass a message"),
            ];
        }
        var message = byName.TryGetValue("message", out var text) ? text : Nil;
        var inner = byName.TryGetValue("innerException", out var cause) ? cause : Nil;
        return byName.TryGetValue("paramName", out var name) ? [message, inner, name]
            : inner is LuaNil ? [message]
            : [message, inner];
    }

    /// <summary>The items of a collection initializer, for a table constructor.</summary>
    private List<LuaExpression> ListItems(IObjectOrCollectionInitializerOperation? initializer)
    {
        var items =
            initializer
                ?.Initializers.OfType<IInvocationOperation>()
                .Select(call => call.Arguments.Last().Value)
                .ToArray()
            ?? [];
        return Operands(items);
    }

    /// <summary>Runs an object or collection initializer on an object that exists.</summary>
    private void Initialize(IObjectOrCollectionInitializerOperation initializer, LuaExpression target)
    {
        var outer = implicitReceiver;
        implicitReceiver = target;
        foreach (var item in initializer.Initializers)
        {
            var from = block.Count;
            if (item is IMemberInitializerOperation member)
            {
                implicitReceiver = target;
                var nested = Reuse(Value(member.InitializedMember), Hint(member.InitializedMember));
                Initialize(member.Initializer, nested);
                implicitReceiver = target;
            }
            else
            {
                Effect(item);
            }
            Comments.Attach(item.Syntax, block, from);
        }
        implicitReceiver = outer;
    }

    private LuaExpression AnonymousObject(IAnonymousObjectCreationOperation creation)
    {
        var assignments = creation.Initializers.OfType<ISimpleAssignmentOperation>().ToList();
        var values = Operands(assignments.Select(assignment => assignment.Value).ToArray());
        return new LuaTable(
            assignments
                .Zip(
                    values,
                    (assignment, value) =>
                        new LuaField(Text(((IPropertyReferenceOperation)assignment.Target).Property.Name), value)
                )
                .ToList()
        );
    }

    /// <summary><c>record with { … }</c>: a copy with some fields changed.</summary>
    private LuaExpression With(IWithOperation copy)
    {
        var operand = Value(copy.Operand);
        if (
            copy.Initializer.Initializers.Any(item =>
                item
                    is not ISimpleAssignmentOperation
                    {
                        Target: IPropertyReferenceOperation or IFieldReferenceOperation
                    }
            )
        )
        {
            return Unsupported(copy, "This 'with'", "set properties only");
        }
        var assignments = copy.Initializer.Initializers.OfType<ISimpleAssignmentOperation>().ToList();
        if (
            assignments.Any(item =>
                MayBeNil(item.Value)
                || item.Target is IPropertyReferenceOperation property
                    && Facts.IsSource(property.Property.ContainingType)
                    && program.Properties.UsesAccessors(property.Property)
            )
        )
        {
            var target = Temporary(Helper("with", operand, new LuaTable([])), "copy");
            Initialize(copy.Initializer, target);
            return target;
        }
        var operands = Operands([
            (copy.Operand, () => operand),
            .. assignments.Select(item => (item.Value, (System.Func<LuaExpression>)(() => Value(item.Value)))),
        ]);
        var fields = assignments.Select((item, i) => new LuaField(FieldKey(item.Target), operands[i + 1])).ToList();
        return Helper("with", operands[0], new LuaTable(fields));
    }

    /// <summary>True for what a table of changes could not hold.</summary>
    private bool MayBeNil(IOperation value) =>
        IsNothing(Unwrap(value))
        || TypeFacts.NullableOf(value.Type) is not null
        || value.Type is not { IsValueType: true } && !IsKnownNotNull(value);

    private LuaExpression FieldKey(IOperation target) =>
        target is IFieldReferenceOperation field && TypeFacts.IsTuple(field.Field.ContainingType)
            ? Number(TuplePosition(field.Field))
            : Text(TargetField(target));

    private string TargetField(IOperation target) =>
        target switch
        {
            IPropertyReferenceOperation property => BindingAttributes.IsBinding(property.Property.ContainingType)
                ? BindingAttributes.NameOf(property.Property)
                : program.Members.Of(property.Property),
            IFieldReferenceOperation field => FieldName(field.Field),
            _ => "",
        };

    /// <summary>The value a variable of a type has before anything is assigned.</summary>
    public LuaExpression DefaultOf(ITypeSymbol type, SyntaxNode place)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            return parameter.HasReferenceTypeConstraint
                ? Nil
                : CommonDefault(parameter)
                    ?? Refuse(
                        Rules.ErasedGeneric,
                        place,
                        "default(" + parameter.Name + ")",
                        "pass the default as an argument, or constrain the type to classes"
                    );
        }
        if (LiteralDefault(type) is { } literal)
        {
            return literal;
        }
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            return Table(tuple.TupleElements.Select(element => DefaultOf(element.Type, place)));
        }
        if (type is INamedTypeSymbol named && Facts.IsSource(named))
        {
            return Call("setmetatable", DefaultFields(named, place), TypeReference(named));
        }
        return Refuse(Rules.UnsupportedType, place, type.ToDisplayString(), "use a type of your own");
    }

    /// <summary>A default that is a literal; null for structs and tuples.</summary>
    private static LuaExpression? LiteralDefault(ITypeSymbol type) =>
        !type.IsValueType || TypeFacts.NullableOf(type) is not null ? Nil
        : TypeFacts.IsBool(type) ? False
        : TypeFacts.IsChar(type) ? Text("\0")
        : TypeFacts.IsNumber(type) ? Number(0)
        : null;

    /// <summary>The default of a type parameter where everything it stands for in the program has the same literal.</summary>
    private LuaExpression? CommonDefault(ITypeParameterSymbol parameter)
    {
        var defaults = Facts.ArgumentsOf(parameter).Select(LiteralDefault).Distinct().ToList();
        return defaults.Count == 1 ? defaults[0] : null;
    }

    private LuaExpression DefaultFields(INamedTypeSymbol type, SyntaxNode place) =>
        new LuaTable(
            type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(field => !field.IsStatic && !field.IsConst)
                .Where(field => !field.IsImplicitlyDeclared || field.AssociatedSymbol is not null)
                .Select(field => new LuaField(Text(FieldName(field)), DefaultOf(field.Type, place)))
                .Where(field => field.Value is not LuaNil)
                .ToList()
        );
}
