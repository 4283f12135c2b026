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
    /// <summary><c>function Type.new(…)</c> of a class that nothing derives from.</summary>
    public LuaFunction ConstructorFunction(IMethodSymbol constructor, LuaExpression owner)
    {
        frame.ReturnsSelf = true;
        var body = Scope(() => Construct(constructor));
        var statements = body.Statements.ToList();
        // Fields set at once from values that do not need the object go into the table constructor.
        var fields = new List<LuaField>();
        while (
            statements.Count > 0
            && FieldOf(statements[0]) is { } field
            && fields.All(other => !Equals(other.Key, field.Key))
        )
        {
            fields.Add(field);
            statements.RemoveAt(0);
        }
        var create = Call("setmetatable", new LuaTable(fields), owner);
        if (statements.Count == 0)
        {
            return new LuaFunction(Parameters(constructor).ToList(), LuaFactory.Block(Return(create)));
        }
        var ends = EndsFlow(statements[statements.Count - 1]);
        return new LuaFunction(
            Parameters(constructor).ToList(),
            new LuaBlock([Local("self", create), .. statements, .. ends ? [] : new[] { Return(Self) }])
        );
    }

    private static LuaField? FieldOf(LuaStatement statement) =>
        statement
            is LuaAssignment
            {
                Targets: [LuaMember { Target: LuaName { Name: "self" } } member],
                Values: [var value],
                Comments.Count: 0,
                TrailingComment: null
            }
        && !Mentions.In(value, "self")
        && value is not LuaFunction
            ? new LuaField(Text(member.Name), value)
            : null;

    /// <summary><c>function Type:init(…)</c>, which fills an object that exists.</summary>
    public LuaFunction InitializerFunction(IMethodSymbol constructor) =>
        new(Parameters(constructor).ToList(), Scope(() => Construct(constructor)));

    /// <summary><c>function Type.new(…)</c> beside an init function.</summary>
    public LuaFunction CreatorFunction(IMethodSymbol constructor, LuaExpression owner)
    {
        var parameters = Parameters(constructor).ToList();
        var arguments = parameters.Select(name => (LuaExpression)Name(name)).ToArray();
        return new LuaFunction(
            parameters,
            LuaFactory.Block(
                Local("self", Call("setmetatable", new LuaTable([]), owner)),
                Do(Method(Self, program.Members.Initializer(constructor), arguments)),
                Return(Self)
            )
        );
    }

    /// <summary>What a constructor does, in the order of C#: field initializers, the base constructor, the body.</summary>
    private void Construct(IMethodSymbol constructor)
    {
        var syntax = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var body = Facts.Body(constructor)?.Operation as IConstructorBodyOperation;
        var chain = body?.Initializer is { } initializer ? Chained(initializer) : null;
        var toThis = chain is not null && Same(chain.TargetMethod.ContainingType, type);
        if (!toThis)
        {
            PrimaryParameters(constructor);
            Fields(body);
        }
        if (chain is not null)
        {
            BaseCall(chain.TargetMethod, () => Arguments(chain.Arguments));
        }
        else if (type.BaseType is { SpecialType: SpecialType.None } parent)
        {
            ImplicitBase(parent, syntax);
        }
        if (BodyOf(body!) is IBlockOperation block)
        {
            List(Flatten(block), CloseBrace(block));
        }
    }

    private static IInvocationOperation? Chained(IOperation initializer) =>
        initializer.DescendantsAndSelf().OfType<IInvocationOperation>().FirstOrDefault();

    /// <summary>A record's parameters become its properties; other primary parameters are kept where members use them.</summary>
    private void PrimaryParameters(IMethodSymbol constructor)
    {
        var primary = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax;
        if (!primary)
        {
            return;
        }
        foreach (var parameter in constructor.Parameters)
        {
            var property = type.IsRecord
                ? type.GetMembers(parameter.Name)
                    .OfType<IPropertySymbol>()
                    .FirstOrDefault(item =>
                        item.IsImplicitlyDeclared
                        || item.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax)
                    )
                : null;
            if (property is not null)
            {
                Emit(Assign(Member(Self, BackingName(property)), Name(locals.Of(parameter))));
            }
            else if (Facts.IsPrimaryCapture(parameter))
            {
                Emit(Assign(Member(Self, MemberNames.Escape(parameter.Name)), Name(locals.Of(parameter))));
            }
        }
    }

    private void BaseCall(IMethodSymbol target, System.Func<List<LuaExpression>> arguments)
    {
        var owner = target.ContainingType;
        if (owner.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
        {
            return;
        }
        inConstruction = true;
        var values = arguments();
        inConstruction = false;
        if (Facts.IsSource(owner))
        {
            Emit(
                Do(
                    new LuaCall(
                        Member(TypeReference(owner), program.Members.Initializer(target.OriginalDefinition)),
                        [Self, .. values]
                    )
                )
            );
        }
        else if (TypeFacts.IsException(owner))
        {
            var member = Member(
                Exceptions.Reference(
                    this,
                    owner,
                    target.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? model.SyntaxTree.GetRoot()
                ),
                "init"
            );
            Emit(Do(new LuaCall(member, [Self, .. values])));
        }
    }

    /// <summary>The base constructor a class calls without saying so, or with arguments in its base list.</summary>
    private void ImplicitBase(INamedTypeSymbol parent, SyntaxNode? syntax)
    {
        if (
            syntax is TypeDeclarationSyntax { BaseList: { } bases }
            && bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } call
        )
        {
            if (model.GetOperation(call) is IInvocationOperation invocation)
            {
                BaseCall(invocation.TargetMethod, () => Arguments(invocation.Arguments));
            }
            return;
        }
        var target = parent.InstanceConstructors.FirstOrDefault(item =>
            item.Parameters.All(parameter => parameter.IsOptional) && !MemberNames.IsCopy(item)
        );
        if (target is not null)
        {
            BaseCall(target, () => []);
        }
    }
}
