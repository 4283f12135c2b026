using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>The Lua name of a static member of a binding: <c>C_Traits.GetNodeInfo</c>, or a global.</summary>
    private static LuaExpression BindingPath(ISymbol member)
    {
        var owner = member.ContainingType is { } type ? BindingAttributes.Text(type, "LuaGlobal") : null;
        var name = BindingAttributes.NameOf(member);
        return Path(string.IsNullOrEmpty(owner) ? name : owner + "." + name);
    }

    private LuaExpression BindingStatic(ISymbol member, object? constant, SyntaxNode place)
    {
        if (
            member.ContainingType.TypeKind == TypeKind.Enum
            && BindingAttributes.Text(member.ContainingType, "LuaGlobal") is null
        )
        {
            return Literal(constant, (member as IFieldSymbol)?.Type, place);
        }
        if (constant is not null && BindingAttributes.Text(member.ContainingType, "LuaGlobal") is null)
        {
            return Literal(constant, (member as IFieldSymbol)?.Type, place);
        }
        return BindingPath(member);
    }

    private LuaExpression BindingProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var owner = TypeFacts.FullName(property.ContainingType);
        if (BindingAttributes.Text(property, "LuaInline") is { } template)
        {
            var parts = property.IsStatic
                ? []
                : Operands([reference.Instance!, .. reference.Arguments.Select(argument => argument.Value)]);
            return Inline(
                template,
                property.IsStatic ? null : parts[0],
                parts.Skip(property.IsStatic ? 0 : 1).ToList(),
                reference.Syntax
            );
        }
        if (property.IsStatic)
        {
            return BindingPath(property);
        }
        if (property.IsIndexer)
        {
            var operands = Operands([reference.Instance!, .. reference.Arguments.Select(argument => argument.Value)]);
            return Index(operands[0], BindingIndex(property, operands[1]));
        }
        if (owner == BindingAttributes.Namespace + ".LuaMap" && property.Name == "IsEmpty")
        {
            return Helper("isEmpty", Value(reference.Instance!));
        }
        if (owner.EndsWith(".LuaArray", System.StringComparison.Ordinal) && property.Name is "Count" or "Length")
        {
            return Length(Value(reference.Instance!));
        }
        return Member(Value(reference.Instance!), BindingAttributes.NameOf(property));
    }

    /// <summary>LuaArray counts from 0 in C#; every other table has its keys as they are.</summary>
    private static LuaExpression BindingIndex(IPropertySymbol property, LuaExpression index) =>
        TypeFacts.FullName(property.ContainingType) == BindingAttributes.Namespace + ".LuaArray"
            ? Add(index, Number(1))
            : index;

    private LuaExpression BindingCall(IInvocationOperation call, bool several)
    {
        var method = call.TargetMethod;
        if (
            method.Name == "TryReveal"
            && TypeFacts.FullName(method.ContainingType).EndsWith(".Secret", System.StringComparison.Ordinal)
        )
        {
            return Reveal(call);
        }
        if (
            TypeFacts.FullName(method.ContainingType) is var owner
            && owner == BindingAttributes.Namespace + ".LuaMap"
            && MapCall(call) is { } map
        )
        {
            return map;
        }
        if (
            owner == BindingAttributes.Namespace + ".LuaArray"
            && (method.IsStatic ? call.Arguments.Length == 1 : call.Arguments.Length == 0)
        )
        {
            return Value(method.IsStatic ? call.Arguments[0].Value : call.Instance!);
        }
        if (BindingAttributes.Text(method, "LuaProtected") is { } target)
        {
            return ProtectedCall(call, target);
        }
        var operands = Operands([
            .. method.IsStatic
                ? []
                : new[] { (call.Instance!, (System.Func<LuaExpression>)(() => Value(call.Instance!))) },
            .. BindingArguments(call),
        ]);
        if (BindingAttributes.Text(method, "LuaInline") is { } template)
        {
            return Inline(
                template,
                method.IsStatic ? null : operands[0],
                operands.Skip(method.IsStatic ? 0 : 1).ToList(),
                call.Syntax
            );
        }
        LuaExpression bare = method.IsStatic
            ? new LuaCall(BindingPath(method), operands)
            : new LuaMethodCall(operands[0], BindingAttributes.NameOf(method), operands.Skip(1).ToList());
        if (call.Arguments.Any(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref))
        {
            return Finish(call, several, bare);
        }
        return TypeFacts.IsTuple(method.ReturnType) && !several ? new LuaTable([new LuaField(null, bare)]) : bare;
    }

    /// <summary>The arguments, without trailing ones that the call leaves at their defaults, and a params array spread out.</summary>
    private List<(IOperation, System.Func<LuaExpression>)> BindingArguments(IInvocationOperation call)
    {
        var arguments = call.Arguments.OrderBy(argument => argument.Parameter!.Ordinal).ToList();
        while (arguments.Count > 0 && arguments[arguments.Count - 1] is { ArgumentKind: ArgumentKind.DefaultValue })
        {
            arguments.RemoveAt(arguments.Count - 1);
        }
        var result = new List<(IOperation, System.Func<LuaExpression>)>();
        foreach (var argument in arguments.Where(IsPassed))
        {
            if (
                argument.ArgumentKind == ArgumentKind.ParamArray
                && argument.Value is IArrayCreationOperation { Initializer: { } items }
            )
            {
                result.AddRange(
                    items.ElementValues.Select(item => (item, (System.Func<LuaExpression>)(() => Value(item))))
                );
                continue;
            }
            if (
                argument.ArgumentKind == ArgumentKind.ParamCollection
                && argument.Value is ICollectionExpressionOperation spread
            )
            {
                result.AddRange(
                    spread.Elements.Select(item => (item, (System.Func<LuaExpression>)(() => Value(item))))
                );
                continue;
            }
            result.Add((argument.Value, () => Value(argument.Value)));
        }
        return result;
    }

    private LuaExpression Reveal(IInvocationOperation call)
    {
        var secret = Value(call.Instance!);
        var target = BackVariable(Unwrap(call.Arguments[0].Value));
        Emit(Assign(target, secret));
        return Not(Call("issecretvalue", target is LuaName { Name: "_" } ? secret : target));
    }

    /// <summary><c>local ok, a, b = pcall(Function, …)</c>.</summary>
    private LuaExpression ProtectedCall(IInvocationOperation call, string target)
    {
        var name = target.Length == 0 ? LuaPrinter.Print(BindingPath(call.TargetMethod)) : target;
        var arguments = Operands(BindingArguments(call));
        var results = new List<LuaExpression> { Predeclare(locals.Temporary("ok")) };
        var ok = results[0];
        foreach (
            var argument in call
                .Arguments.Where(argument => argument.Parameter?.RefKind == RefKind.Out)
                .OrderBy(argument => argument.Parameter!.Ordinal)
        )
        {
            results.Add(BackVariable(Unwrap(argument.Value)));
        }
        Emit(new LuaAssignment(results, [new LuaCall(Name("pcall"), [Path(name), .. arguments])]));
        return ok;
    }

    private LuaExpression? MapCall(IInvocationOperation call)
    {
        var operands = Operands([call.Instance!, .. call.Arguments.Where(IsPassed).Select(argument => argument.Value)]);
        switch (call.TargetMethod.Name)
        {
            case "ContainsKey":
                return NotEqual(Index(operands[0], operands[1]), Nil);
            case "Remove":
                Emit(Assign(Index(operands[0], operands[1]), Nil));
                return Nil;
            case "Add" or "Set":
                Emit(Assign(Index(operands[0], operands[1]), operands[2]));
                return Nil;
            case "Get":
                return Index(operands[0], operands[1]);
            case "TryGetValue":
                var target = BackVariable(Unwrap(call.Arguments.First(argument => !IsPassed(argument)).Value));
                Emit(Assign(target, Index(operands[0], operands[1])));
                return NotEqual(target, Nil);
            default:
                return null;
        }
    }
}
