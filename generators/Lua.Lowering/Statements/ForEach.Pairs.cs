using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>The dictionary in <c>dictionary.Keys</c> or <c>dictionary.Values</c>.</summary>
    private static IOperation? PairCollection(IOperation source) =>
        source is IPropertyReferenceOperation { Instance: { } owner, Property.Name: "Keys" or "Values" } property
        && CollectionKinds.Of(property.Property.ContainingType) == CollectionKind.Dictionary
            ? owner
            : null;

    private readonly Dictionary<ISymbol, (string Key, string Value)> splitPairs = new(SymbolEqualityComparer.Default);

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

    private string TargetName(IOperation target) =>
        Unwrap(target) switch
        {
            ILocalReferenceOperation local => locals.Of(local.Local),
            IDeclarationExpressionOperation declaration => TargetName(declaration.Expression),
            _ => "_",
        };

    private static LuaExpression Pair(LuaExpression key, LuaExpression value) =>
        new LuaTable([new LuaField(Text("Key"), key), new LuaField(Text("Value"), value)]);
}
