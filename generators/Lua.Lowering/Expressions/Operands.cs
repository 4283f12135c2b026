using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>
    /// Lowers operands in order. If one needs statements first, those before it that could change meanwhile are kept in
    /// temporaries, so that everything still happens from left to right.
    /// </summary>
    private List<LuaExpression> Operands(params IOperation[] operations) =>
        Operands(
            operations.Select(operation => (operation, (System.Func<LuaExpression>)(() => Value(operation)))).ToList()
        );

    private List<LuaExpression> Operands(
        IReadOnlyList<(IOperation Operation, System.Func<LuaExpression> Lower)> operands
    )
    {
        var results = new List<LuaExpression>();
        var kept = new HashSet<int>();
        for (var i = 0; i < operands.Count; i++)
        {
            LuaExpression value = Nil;
            var hoisted = Isolate(() => value = operands[i].Lower());
            // A literal or name does nothing to what stands before it; long tables are full of them.
            var doesSomething = hoisted.Count > 0 || !IsSimple(value);
            var changing = new HashSet<int>();
            for (var earlier = 0; doesSomething && earlier < i; earlier++)
            {
                if (
                    !kept.Contains(earlier)
                    && MustKeep(results[earlier], operands[earlier].Operation, operands[i].Operation, hoisted.Count > 0)
                )
                {
                    changing.Add(earlier);
                }
            }
            var last = changing.Count > 0 ? changing.Max() : -1;
            // What stands before a kept operand must have happened before it, too.
            for (var earlier = 0; earlier <= last; earlier++)
            {
                if (
                    !kept.Contains(earlier)
                    && (changing.Contains(earlier) || !IsStable(results[earlier], operands[earlier].Operation))
                )
                {
                    kept.Add(earlier);
                    results[earlier] = Temporary(results[earlier], Hint(operands[earlier].Operation));
                }
            }
            block.AddRange(hoisted);
            results.Add(value);
        }
        return results;
    }

    /// <summary>True when evaluating the value gives the same at any time; names of variables are looked at elsewhere.</summary>
    private static bool IsStable(LuaExpression value, IOperation operation) =>
        operation.ConstantValue.HasValue
        || value is LuaFunction or LuaNumber or LuaString or LuaBoolean or LuaNil or LuaName
        || IsTypeName(operation);

    /// <summary>True when an operand lowered already must be evaluated before a later one.</summary>
    private bool MustKeep(LuaExpression value, IOperation operation, IOperation later, bool laterHasStatements)
    {
        if (
            operation.ConstantValue.HasValue
            || value is LuaFunction or LuaNumber or LuaString or LuaBoolean or LuaNil
            || value == Self
        )
        {
            return false;
        }
        if (value is LuaName name && VariableOf(operation, name) is { } symbol)
        {
            var shared = Facts.IsCaptured(symbol) && Facts.IsWritten(symbol) && later.DescendantsAndSelf().Any(IsCall);
            return shared || Writes(later, symbol);
        }
        return laterHasStatements && !IsTypeName(operation);
    }

    /// <summary>The variable that a name stands for: <c>++x</c> and <c>x = 1</c> are read from it, too. Null for a temporary.</summary>
    private ISymbol? VariableOf(IOperation operation, LuaName name) =>
        operation
            .DescendantsAndSelf()
            .Select(item =>
                item switch
                {
                    ILocalReferenceOperation local => (ISymbol)local.Local,
                    IParameterReferenceOperation parameter => parameter.Parameter,
                    _ => null,
                }
            )
            .FirstOrDefault(symbol => symbol is not null && locals.Of(symbol) == name.Name);

    /// <summary>True for what may run code of the program; a property of a library's class, such as a length, runs none.</summary>
    private bool IsCall(IOperation operation) =>
        operation is IInvocationOperation or IObjectCreationOperation
        || operation is IPropertyReferenceOperation { Property.ContainingType: var owner }
            && (Facts.IsSource(owner) || owner.TypeKind == TypeKind.Interface);

    private static bool IsTypeName(IOperation operation) =>
        Unwrap(operation) is IInstanceReferenceOperation or IFieldReferenceOperation { Field.IsConst: true };

    /// <summary>A name for the value of an expression.</summary>
    private static string Hint(IOperation operation) =>
        Unwrap(operation) switch
        {
            IInvocationOperation call => FromMethod(call.TargetMethod.Name),
            IPropertyReferenceOperation { Property.IsIndexer: false } property => Camel(property.Property.Name),
            IEventReferenceOperation item => Camel(item.Event.Name),
            IFieldReferenceOperation field => Camel(field.Field.Name.TrimStart('_')),
            ILocalReferenceOperation local => local.Local.Name + "Value",
            IParameterReferenceOperation parameter => parameter.Parameter.Name + "Value",
            IObjectCreationOperation creation => Camel(creation.Type?.Name ?? "value"),
            IInterpolatedStringOperation => "text",
            _ => "value",
        };

    private static string FromMethod(string name)
    {
        foreach (var verb in new[] { "Get", "TryGet", "Read", "Create", "Find", "Make", "Build", "Compute", "Next" })
        {
            if (
                name.Length > verb.Length
                && name.StartsWith(verb, System.StringComparison.Ordinal)
                && char.IsUpper(name[verb.Length])
            )
            {
                return Camel(name.Substring(verb.Length));
            }
        }
        return "value";
    }

    private static string Camel(string name) =>
        name.Length == 0 ? "value" : char.ToLowerInvariant(name[0]) + name.Substring(1);
}
