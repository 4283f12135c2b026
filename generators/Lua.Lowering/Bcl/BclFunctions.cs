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
    /// A lambda around a method of a collection that is passed as a value, bound to the collection of that moment; null for
    /// methods whose Lua depends on more than their arguments.
    /// </summary>
    private LuaFunction? BoundLibraryFunction(IMethodReferenceOperation reference)
    {
        var method = reference.Method;
        var isPlain =
            CollectionKinds.Of(method.ContainingType)
                is CollectionKind.Sequence
                    or CollectionKind.Dictionary
                    or CollectionKind.Set
                    or CollectionKind.Line
            && method.Parameters.Length == 1
            && method.Parameters[0].RefKind == RefKind.None
            && (method.Name is "Add" or "Contains" or "Remove" or "IndexOf" or "ContainsKey" or "Enqueue" or "Push");
        // Each time it is another function: it could not be found again among handlers.
        var isHandler =
            reference.Parent is IDelegateCreationOperation
            {
                Parent: IEventAssignmentOperation or IBinaryOperation or ICompoundAssignmentOperation,
            };
        if (
            !isPlain
            || isHandler
            || reference.Instance is not { } instance
            || BclMembers.Find(method) is not { } builder
        )
        {
            return null;
        }
        var steady = Unwrap(instance) switch
        {
            ILocalReferenceOperation local => !Facts.IsWritten(local.Local),
            IParameterReferenceOperation parameter => !Facts.IsWritten(parameter.Parameter),
            _ => false,
        };
        var receiver = steady ? Value(instance) : Temporary(Value(instance), Hint(instance));
        var name = locals.Temporary(method.Parameters[0].Name);
        var body = Scope(() =>
        {
            var value = builder(new BclCall(this, method, [], [receiver, Name(name)], reference.Syntax))!;
            Emit(method.ReturnsVoid ? Do(value) : Return(value));
        });
        return new LuaFunction([name], body);
    }

    /// <summary>A lambda around a library method that is passed as a value.</summary>
    public LuaExpression LibraryFunction(
        IMethodSymbol method,
        System.Func<BclCall, LuaExpression?> builder,
        SyntaxNode place
    )
    {
        var names = method.Parameters.Select(parameter => locals.Temporary(parameter.Name)).ToList();
        var arguments = names.Select(name => (LuaExpression)Name(name)).ToList();
        var body = Scope(() =>
        {
            LuaExpression? value = null;
            try
            {
                value = builder(new BclCall(this, method, [], arguments, place));
            }
            catch (System.ArgumentOutOfRangeException)
            {
                // The Lua depends on what the arguments are, and a function that is handed over has none yet.
            }
            if (value is null)
            {
                Refuse(Rules.UnmappedMember, place, method.ToDisplayString(), "write a lambda that calls it");
                return;
            }
            Emit(method.ReturnsVoid ? Do(value) : Return(value));
        });
        return new LuaFunction(names, body);
    }
}
