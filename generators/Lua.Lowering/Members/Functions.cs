using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>The Lua function of a method, accessor or operator.</summary>
    public LuaFunction MethodFunction(IMethodSymbol method, IOperation body) =>
        new(Parameters(method).ToList(), MethodBody(method, BodyOf(body)));

    private LuaBlock MethodBody(IMethodSymbol method, IOperation? body) =>
        body is IBlockOperation block ? FunctionBody(method, block) : Scope(() => Store(body!, new ReturnIt()));

    private static IOperation? BodyOf(IOperation body) =>
        body switch
        {
            IMethodBodyBaseOperation method => method.BlockBody ?? method.ExpressionBody,
            _ => body,
        };

    /// <summary>The function that an auto-property needs where others of its family have bodies.</summary>
    public LuaFunction AutoAccessor(IPropertySymbol property, IMethodSymbol accessor)
    {
        var owner = property.IsStatic ? TypeReference(property.ContainingType) : Self;
        var field = Member(owner, BackingName(property));
        return accessor.MethodKind == MethodKind.PropertyGet
            ? new LuaFunction([], LuaFactory.Block(Return(field)))
            : new LuaFunction(["value"], LuaFactory.Block(Assign(field, Name("value"))));
    }

    /// <summary>A static field's assignment; without an initializer its default where that is not nil.</summary>
    public List<LuaStatement> StaticField(
        LuaExpression owner,
        ISymbol member,
        ITypeSymbol type,
        IOperation? operation,
        SyntaxNode place
    )
    {
        line = Lines.Of(place);
        var target = Member(owner, StaticName(member));
        return
        [
            .. Scope(() =>
            {
                if (InitializerValue(operation) is { } value)
                {
                    Store(value, new AssignTo(target));
                }
                else if (DefaultOf(type, place) is var initial and not LuaNil)
                {
                    Emit(Assign(target, initial));
                }
            }).Statements,
        ];
    }

    /// <summary>The key of a static field, or of the one behind a static property.</summary>
    public string StaticName(ISymbol member) =>
        member is IPropertySymbol property ? BackingName(property) : program.Members.Of(member);

    private static IOperation? InitializerValue(IOperation? operation) =>
        operation is ISymbolInitializerOperation initializer ? initializer.Value : operation;
}
