using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private readonly HashSet<ISymbol> definedFunctions = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> hoistedLocals = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Defines the local functions that are declared or first needed at a statement. Lua sees a local only below its
    /// declaration, so functions used above it come first, together with the variables they capture.
    /// </summary>
    private void DefineLocalFunctions(IReadOnlyList<IOperation> statements, int index)
    {
        var group = statements
            .OfType<ILocalFunctionOperation>()
            .Where(function => !definedFunctions.Contains(function.Symbol) && NeededAt(function, statements) <= index)
            .ToList();
        if (group.Count == 0)
        {
            return;
        }
        definedFunctions.UnionWith(group.Select(function => function.Symbol));
        HoistCaptured(group, statements, index);
        var single =
            group.Count == 1
            || !group.Any(function => group.Any(other => other != function && Uses(function, other.Symbol)));
        if (!single)
        {
            Emit(new LuaLocal(group.Select(function => locals.Of(function.Symbol)).ToList(), []));
        }
        foreach (var function in group)
        {
            var statement = Isolate(() =>
            {
                var lowered = Function(function.Symbol, function.Body, function.Syntax);
                Emit(
                    single
                        ? new LuaLocalFunction(locals.Of(function.Symbol), lowered)
                        : new LuaFunctionStatement(Name(locals.Of(function.Symbol)), null, lowered)
                );
            });
            block.AddRange(Comments.Attach(function.Syntax, statement));
        }
    }

    private static int NeededAt(ILocalFunctionOperation function, IReadOnlyList<IOperation> statements)
    {
        var needed = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { function.Symbol };
        var grown = true;
        while (grown)
        {
            grown = false;
            foreach (var other in statements.OfType<ILocalFunctionOperation>())
            {
                grown |= needed.Any(symbol => Uses(other, symbol)) && needed.Add(other.Symbol);
            }
        }
        for (var i = 0; i < statements.Count; i++)
        {
            if (
                statements[i] is ILocalFunctionOperation declared
                    ? needed.Contains(declared.Symbol)
                    : needed.Any(symbol => Uses(statements[i], symbol))
            )
            {
                return i;
            }
        }
        return statements.Count;
    }

    private static bool Uses(IOperation operation, ISymbol function) =>
        operation
            .Descendants()
            .Any(item =>
                item is IInvocationOperation call && Same(call.TargetMethod, function)
                || item is IMethodReferenceOperation reference && Same(reference.Method, function)
            );

    private static bool Same(ISymbol? a, ISymbol? b) =>
        SymbolEqualityComparer.Default.Equals(a?.OriginalDefinition, b?.OriginalDefinition);

    private void HoistCaptured(List<ILocalFunctionOperation> group, IReadOnlyList<IOperation> statements, int index)
    {
        var later = statements
            .Skip(index)
            .OfType<IVariableDeclarationGroupOperation>()
            .SelectMany(item => item.Declarations)
            .SelectMany(item => item.Declarators)
            .Select(item => item.Symbol)
            .Where(symbol =>
                group.Any(function =>
                    function.Descendants().OfType<ILocalReferenceOperation>().Any(use => Same(use.Local, symbol))
                )
            )
            .ToList();
        foreach (var symbol in later.Where(symbol => hoistedLocals.Add(symbol)))
        {
            Emit(Local(locals.Of(symbol)));
        }
    }
}
