using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private void UsingStatement(IUsingOperation resource)
    {
        if (resource.IsAsynchronous)
        {
            Refuse(Rules.Concurrency, resource.Syntax, "await using");
            return;
        }
        if (HasYield([resource.Body]))
        {
            Refuse(Rules.YieldInTry, resource.Resources.Syntax);
            return;
        }
        if (resource.Resources is IVariableDeclarationGroupOperation group)
        {
            var inner = Scope(() =>
                Disposing(Declarators(group), 0, () => List(Flatten(resource.Body), CloseBrace(resource.Body)))
            );
            Emit(new LuaDo(inner));
            return;
        }
        var value = Temporary(Value(resource.Resources), "resource");
        Finally(() => List(Flatten(resource.Body), CloseBrace(resource.Body)), () => Dispose(value));
    }

    /// <summary><c>using var x = …;</c>: the rest of the block runs protected.</summary>
    private void UsingDeclaration(
        IUsingDeclarationOperation declaration,
        IReadOnlyList<IOperation> statements,
        int next
    )
    {
        if (declaration.IsAsynchronous)
        {
            Refuse(Rules.Concurrency, declaration.Syntax, "await using");
            return;
        }
        if (HasYield(statements.Skip(next)))
        {
            Refuse(Rules.YieldInTry, declaration.DeclarationGroup.Syntax);
            return;
        }
        Disposing(Declarators(declaration.DeclarationGroup), 0, () => Sequence(statements, next));
    }

    private static List<IVariableDeclaratorOperation> Declarators(IVariableDeclarationGroupOperation group) =>
        group.Declarations.SelectMany(item => item.Declarators).ToList();

    private void Disposing(List<IVariableDeclaratorOperation> resources, int index, System.Action body)
    {
        if (index == resources.Count)
        {
            body();
            return;
        }
        var declarator = resources[index];
        Declare(declarator, declarator.GetVariableInitializer());
        Finally(() => Disposing(resources, index + 1, body), () => Dispose(Name(locals.Of(declarator.Symbol))));
    }

    private void Dispose(LuaExpression resource)
    {
        var target = Reuse(resource, "resource");
        Emit(If(target, Block(Do(Method(target, "Dispose")))));
    }
}
