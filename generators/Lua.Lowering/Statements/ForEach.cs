using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void ForEachLoop(IForEachLoopOperation loop)
    {
        if (loop.IsAsynchronous)
        {
            Refuse(Rules.Concurrency, loop.Syntax, "await foreach");
            return;
        }
        var source = Unwrap(loop.Collection);
        switch (CollectionKinds.Of(source.Type))
        {
            case CollectionKind.Sequence when source.Type is IArrayTypeSymbol { Rank: > 1 }:
                Unsupported(loop, "A loop over an array of several dimensions", "loop over its indices");
                break;
            case CollectionKind.Sequence:
                SequenceLoop(loop, source);
                break;
            case CollectionKind.Text:
                WarnIfBytes(source, loop.Collection.Syntax);
                GenericLoop(loop, [Method(Value(source), "gmatch", Text("."))], [], Item(loop, "character"));
                break;
            case CollectionKind.Dictionary:
                PairLoop(loop, Method(Value(source), "Pairs"));
                break;
            case CollectionKind.Map:
                PairLoop(loop, Call("pairs", Value(source)));
                break;
            case CollectionKind.Set or CollectionKind.Line:
                GenericLoop(loop, [Method(Value(source), "Each")], ["_"], Item(loop, "item"));
                break;
            case CollectionKind.Enumerable when PairCollection(source) is { } pairs:
                var isKeys = ((IPropertyReferenceOperation)source).Property.Name == "Keys";
                GenericLoop(
                    loop,
                    [Method(Value(pairs), "Pairs")],
                    isKeys ? [] : ["_"],
                    Item(loop, isKeys ? "key" : "value")
                );
                break;
            case CollectionKind.Enumerable:
                GenericLoop(loop, [EachOf(source)], ["_"], Item(loop, "item"));
                break;
            default:
                EnumeratorLoop(loop, source);
                break;
        }
    }

    /// <summary>The iterator over something enumerable; the result of a LINQ operator has its own.</summary>
    private LuaExpression EachOf(IOperation source)
    {
        var value = Value(source);
        return LinqMembers.IsSequence(value) ? Method(value, "Each") : Helper("each", value);
    }

    /// <summary>The dictionary in <c>dictionary.Keys</c> or <c>dictionary.Values</c>.</summary>
    private static IOperation? PairCollection(IOperation source) =>
        source is IPropertyReferenceOperation { Instance: { } owner, Property.Name: "Keys" or "Values" } property
        && CollectionKinds.Of(property.Property.ContainingType) == CollectionKind.Dictionary
            ? owner
            : null;

    private void SequenceLoop(IForEachLoopOperation loop, IOperation source)
    {
        var sequence = Value(source);
        if (source.Type is IArrayTypeSymbol array && Facts.MayHoldNil(array.ElementType))
        {
            var (head, name) = Item(loop, "item");
            sequence = Reuse(sequence, "items");
            var limit = LengthOf(sequence, array);
            var index = locals.Temporary("index");
            Loop(
                loop.ExitLabel,
                () =>
                    new LuaNumericFor(
                        index,
                        Number(1),
                        limit,
                        null,
                        LoopBody(loop.Body, loop.ContinueLabel, [Local(name, Index(sequence, Name(index))), .. head])
                    )
            );
            return;
        }
        GenericLoop(loop, [Call("ipairs", sequence)], ["_"], Item(loop, "item"));
    }

    /// <summary>The name of the loop variable, and the statements that take a tuple apart into several.</summary>
    private (LuaStatement[] Head, string Name) Item(IForEachLoopOperation loop, string hint)
    {
        switch (loop.LoopControlVariable)
        {
            case IVariableDeclaratorOperation declarator:
                CheckType(declarator.Symbol.Type, declarator.Syntax);
                var raw = locals.Of(declarator.Symbol);
                return ConvertedItem(loop, declarator.Symbol.Type, Name(raw)) is { } converted
                    ? ([Assign(Name(raw), converted)], raw)
                    : ([], raw);
            case { } target when TupleTargets(target) is { } targets:
                var name = locals.Temporary(hint);
                var head = Statements(() => Deconstruct(targets, CollectionElement(loop), Name(name)));
                return ([.. head.Statements], name);
            default:
                Unsupported(loop, "This loop variable", "declare it in the loop");
                return ([], "_");
        }
    }

    private static ITypeSymbol? CollectionElement(IForEachLoopOperation loop) =>
        loop.SemanticModel?.GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax).ElementType;

    private void GenericLoop(
        IForEachLoopOperation loop,
        IReadOnlyList<LuaExpression> source,
        IReadOnlyList<string> before,
        (LuaStatement[] Head, string Name) item
    ) =>
        Loop(
            loop.ExitLabel,
            () => new LuaGenericFor([.. before, item.Name], source, LoopBody(loop.Body, loop.ContinueLabel, item.Head))
        );

    /// <summary>A loop over keys and values: as two variables where the pair is only taken apart.</summary>
    private void PairLoop(IForEachLoopOperation loop, LuaExpression source)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: var pair })
        {
            var uses = loop
                .Body.Descendants()
                .OfType<ILocalReferenceOperation>()
                .Where(use => Same(use.Local, pair))
                .ToList();
            var key = locals.Temporary("key");
            var value = locals.Temporary("value");
            if (uses.All(use => use.Parent is IPropertyReferenceOperation { Property.Name: "Key" or "Value" }))
            {
                splitPairs[pair] = (key, value);
                var names = uses.Any(use => use.Parent is IPropertyReferenceOperation { Property.Name: "Value" })
                    ? new[] { key, value }
                    : [key];
                Loop(loop.ExitLabel, () => new LuaGenericFor(names, [source], LoopBody(loop.Body, loop.ContinueLabel)));
                return;
            }
            var whole = Local(locals.Of(pair), Pair(Name(key), Name(value)));
            Loop(
                loop.ExitLabel,
                () => new LuaGenericFor([key, value], [source], LoopBody(loop.Body, loop.ContinueLabel, whole))
            );
            return;
        }
        if (
            TupleTargets(loop.LoopControlVariable) is { Count: 2 } targets
            && targets.All(target =>
                target is ILocalReferenceOperation or IDeclarationExpressionOperation or IDiscardOperation
            )
        )
        {
            var names = targets.Select(TargetName).ToList();
            Loop(loop.ExitLabel, () => new LuaGenericFor(names, [source], LoopBody(loop.Body, loop.ContinueLabel)));
            return;
        }
        if (
            TupleTargets(loop.LoopControlVariable) is { Count: 2 } parts
            && CollectionElement(loop) is INamedTypeSymbol { TypeArguments.Length: 2 } element
        )
        {
            var names = new[] { locals.Temporary("key"), locals.Temporary("value") };
            var head = Statements(() =>
            {
                for (var i = 0; i < 2; i++)
                {
                    AssignPart(parts[i], element.TypeArguments[i], Name(names[i]));
                }
            });
            Loop(
                loop.ExitLabel,
                () => new LuaGenericFor(names, [source], LoopBody(loop.Body, loop.ContinueLabel, [.. head.Statements]))
            );
            return;
        }
        Unsupported(loop, "This loop variable", "declare it as 'var pair' or 'var (key, value)'");
    }

    private readonly Dictionary<ISymbol, (string Key, string Value)> splitPairs = new(SymbolEqualityComparer.Default);

    private string TargetName(IOperation target) =>
        Unwrap(target) switch
        {
            ILocalReferenceOperation local => locals.Of(local.Local),
            IDeclarationExpressionOperation declaration => TargetName(declaration.Expression),
            _ => "_",
        };

    private static LuaExpression Pair(LuaExpression key, LuaExpression value) =>
        new LuaTable([new LuaField(Text("Key"), key), new LuaField(Text("Value"), value)]);

    /// <summary>A type of the program that is enumerated through its own GetEnumerator.</summary>
    private void EnumeratorLoop(IForEachLoopOperation loop, IOperation source)
    {
        var info = loop.SemanticModel!.GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax);
        if (info.GetEnumeratorMethod is not { } method || !Facts.IsSource(method.ContainingType))
        {
            if (Facts.IsSource(source.Type))
            {
                GenericLoop(loop, [Helper("each", Value(source))], ["_"], Item(loop, "item"));
                return;
            }
            Refuse(
                Rules.UnsupportedType,
                loop.Collection.Syntax,
                source.Type?.ToDisplayString() ?? "?",
                "loop over an array, a List or a Dictionary"
            );
            return;
        }
        var items = method.IsExtensionMethod || method.IsStatic ? null : Value(source);
        if (items is null)
        {
            Unsupported(loop, "A loop over an enumerator from an extension method", "call it and loop with MoveNext");
            return;
        }
        var enumerator = Method(items, program.Members.Of(method));
        if (Facts.IsSource(method.ReturnType) && !method.ReturnType.AllInterfaces.Any(Enumerators.Is))
        {
            OwnEnumeratorLoop(loop, (INamedTypeSymbol)method.ReturnType, enumerator);
            return;
        }
        GenericLoop(loop, [Helper("steps", enumerator)], ["_"], Item(loop, "item"));
    }

    /// <summary>An enumerator that is known only by its members: a class with MoveNext and Current.</summary>
    private void OwnEnumeratorLoop(IForEachLoopOperation loop, INamedTypeSymbol type, LuaExpression enumerator)
    {
        var info = loop.SemanticModel!.GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax);
        if (
            info.MoveNextMethod is not { } move
            || info.CurrentProperty is not { } current
            || program.Members.Of(move) != "MoveNext"
            || program.Members.Getter(current) != "GetCurrent"
            || info.DisposeMethod is not null && type.GetMembers("Dispose").Any(HasStatements)
        )
        {
            Unsupported(
                loop,
                "A loop over this enumerator",
                "implement IEnumerator<T>, or write GetEnumerator with 'yield return'"
            );
            return;
        }
        GenericLoop(loop, [Helper("steps", enumerator)], ["_"], Item(loop, "item"));
    }

    private bool HasStatements(ISymbol method) =>
        Facts.Body(method)?.Operation is { } body
        && BodyOf(body) is { } inner
        && Flatten(inner).Any(statement => statement is not IReturnOperation { ReturnedValue: null });

    /// <summary>The conversion a loop makes of each item, as <c>foreach (long id in ids)</c> or <c>foreach (Dog dog in animals)</c>.</summary>
    private LuaExpression? ConvertedItem(IForEachLoopOperation loop, ITypeSymbol target, LuaExpression item)
    {
        var info = loop.SemanticModel!.GetForEachStatementInfo((CommonForEachStatementSyntax)loop.Syntax);
        var conversion = info.ElementConversion;
        if (conversion.IsIdentity || conversion.IsBoxing || info.ElementType is not { } element)
        {
            return null;
        }
        var from = TypeFacts.Underlying(element)!;
        var to = TypeFacts.Underlying(target)!;
        if (
            conversion.MethodSymbol is not null
            || TypeFacts.IsTuple(from)
            || from.TypeKind == TypeKind.TypeParameter
            || to.TypeKind == TypeKind.TypeParameter
        )
        {
            Unsupported(loop, "A loop that converts its items this way", "convert each item in the loop");
            return null;
        }
        if (TypeFacts.IsChar(from) && !TypeFacts.IsChar(to) && TypeFacts.IsNumber(to))
        {
            return Helper("codepoint", item);
        }
        if (TypeFacts.IsChar(to) && TypeFacts.IsNumber(from))
        {
            return Helper("character", item);
        }
        if (TypeFacts.IsDouble(from) && (TypeFacts.IsInteger(to) || TypeFacts.IsEnum(to)))
        {
            return Helper("truncate", item);
        }
        return conversion.IsReference && conversion.IsExplicit && Facts.IsSource(to) && !IsUpcast(from, to)
            ? Helper("cast", item, TypeReference((INamedTypeSymbol)to))
            : null;
    }
}
