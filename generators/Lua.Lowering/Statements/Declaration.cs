using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void DeclarationGroup(IVariableDeclarationGroupOperation group)
    {
        foreach (var declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            Declare(declarator, declarator.GetVariableInitializer());
        }
    }

    private void Declare(IVariableDeclaratorOperation declarator, IVariableInitializerOperation? initializer)
    {
        var symbol = declarator.Symbol;
        CheckType(symbol.Type, declarator.Syntax);
        if (symbol.RefKind != RefKind.None)
        {
            Unsupported(declarator, "A ref local", "use the array and its index, or the object and its field");
            return;
        }
        var name = locals.Of(symbol);
        if (hoistedLocals.Contains(symbol))
        {
            if (initializer is not null)
            {
                Store(initializer.Value, new AssignTo(Name(name)));
            }
            return;
        }
        if (initializer is null)
        {
            Emit(Local(name));
            return;
        }
        if (NeedsDestination(initializer.Value))
        {
            Emit(Local(name));
            Store(initializer.Value, new AssignTo(Name(name)));
            return;
        }
        if (
            initializer.Value is IAnonymousFunctionOperation
            || Unwrap(initializer.Value) is IAnonymousFunctionOperation
        )
        {
            var value = Value(initializer.Value);
            Emit(value is LuaFunction function ? new LuaLocalFunction(name, function) : Local(name, value));
            return;
        }
        if (
            Unwrap(initializer.Value) is IObjectCreationOperation { Initializer.Initializers.Length: > 0 } creation
            && !IsFilled(creation)
        )
        {
            Emit(Local(name, Created(creation)));
            Initialize(creation.Initializer!, Name(name));
            return;
        }
        Emit(Local(name, Value(initializer.Value)));
    }

    /// <summary>Names the variables that an expression declares, as <c>out var x</c> and patterns do.</summary>
    private LuaName DeclareInExpression(ILocalSymbol symbol, SyntaxNode place)
    {
        CheckType(symbol.Type, place);
        return Predeclare(locals.Of(symbol));
    }
}
