using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression BclCall(IInvocationOperation call)
    {
        if (SpecialCall(call) is { } special)
        {
            return special;
        }
        var method = call.TargetMethod;
        if (call.Instance is not null && CountsCharacters(method))
        {
            WarnIfBytes(call.Instance, call.Syntax);
        }
        if (BclMembers.Find(method) is not { } builder)
        {
            return RefuseMember(method, call.Syntax);
        }
        if (
            call.Arguments.Any(argument =>
                argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref
                && argument.Value is not IInterpolatedStringHandlerCreationOperation
            )
        )
        {
            return CallWithResults(call, builder);
        }
        var operations = Receiver(call)
            .Concat(call.Arguments.OrderBy(argument => argument.Parameter!.Ordinal).Select(argument => argument.Value))
            .ToList();
        var receiver = call.Instance is null
            ? []
            : new[] { (call.Instance, (System.Func<LuaExpression>)(() => Value(call.Instance))) };
        var operands = Operands([.. receiver, .. ArgumentOperands(call.Arguments)]);
        return Built(
                builder,
                new BclCall(this, method, operations, operands, call.Syntax) { IsPassed = Comparers.IsPassed(call) }
            ) ?? RefuseMember(method, call.Syntax);
    }

    private static IEnumerable<IOperation> Receiver(IInvocationOperation call) =>
        call.Instance is null ? [] : [call.Instance];

    private LuaExpression RefuseMember(ISymbol member, SyntaxNode place)
    {
        if (member.Name == "GetHashCode" || TypeFacts.FullName(member.ContainingType) == "System.HashCode")
        {
            return Refuse(Rules.HashCode, place);
        }
        var owner = TypeFacts.FullName(member.ContainingType);
        if (owner.StartsWith("System.Threading", System.StringComparison.Ordinal))
        {
            return Refuse(Rules.Concurrency, place, member.ToDisplayString());
        }
        if (
            owner is "System.Activator" or "System.Type"
            || owner.StartsWith("System.Reflection", System.StringComparison.Ordinal)
            || member.Name == "GetType"
        )
        {
            return Refuse(Rules.Reflection, place, "'" + member.ToDisplayString() + "'");
        }
        var instead =
            owner == "System.Console" && member.Name == "Write"
                ? "print prints lines; gather the parts in a StringBuilder and write it with Console.WriteLine"
                : TypeRules.Named(owner) ?? Instead(owner);
        return Refuse(Rules.UnmappedMember, place, member.ToDisplayString(), instead);
    }

    private static string Instead(string owner) =>
        owner switch
        {
            "System.Console" => "an addon prints with Console.WriteLine and is told things by slash commands",
            "System.Environment" => "an addon knows nothing of the machine; write the value, such as \"\\n\"",
            "System.MathF" => "use Math, on double",
            "System.GC" or "System.Diagnostics.Debug" or "System.Diagnostics.Debugger" => "leave it out",
            _ when owner.StartsWith("System.IO", System.StringComparison.Ordinal) =>
                "an addon has no files; keep it in a saved variable",
            _ when owner.StartsWith("System.Text.RegularExpressions", System.StringComparison.Ordinal) =>
                "use the string methods",
            _ when owner.StartsWith("System.Text.", System.StringComparison.Ordinal)
                    && owner.EndsWith("Encoding", System.StringComparison.Ordinal) =>
                "text is bytes in UTF-8 already; leave it as it is",
            _ when owner.StartsWith("System.Net", System.StringComparison.Ordinal) =>
                "an addon has no network; use the game's addon messages",
            _ => "use one of the members listed in docs/differences.md, or write it out",
        };

    /// <summary>Library methods with <c>out</c> results: the mapping gives a call with several results.</summary>
    private LuaExpression CallWithResults(IInvocationOperation call, System.Func<BclCall, LuaExpression?> builder)
    {
        var passed = call.Arguments.OrderBy(argument => argument.Parameter!.Ordinal).Where(IsPassed).ToList();
        var operations = Receiver(call).Concat(passed.Select(argument => argument.Value)).ToList();
        var operands = Operands([.. operations]);
        var result = call.TargetMethod.Parameters.FirstOrDefault(parameter => parameter.RefKind == RefKind.Out)?.Type;
        var isUnreadAfterFailure = IsReadOnlyWhenTrue(call);
        if (result is ITypeParameterSymbol { HasReferenceTypeConstraint: false } erased && !isUnreadAfterFailure)
        {
            return Refuse(
                Rules.ErasedGeneric,
                call.Syntax,
                "The default of '" + erased.Name + "' after a failure",
                "read the variable only where the call gives true"
            );
        }
        var bare = Built(
            builder,
            new BclCall(this, call.TargetMethod, operations, operands, call.Syntax)
            {
                IsResultUnreadAfterFailure = isUnreadAfterFailure,
            }
        );
        return bare is null ? RefuseMember(call.TargetMethod, call.Syntax) : Finish(call, false, bare);
    }

    private LuaExpression BclProperty(IPropertyReferenceOperation reference)
    {
        if (TypeFacts.NullableOf(reference.Property.ContainingType) is not null)
        {
            return NullableProperty(reference);
        }
        if (TypeName(reference) is { } typeName)
        {
            return typeName;
        }
        var operations = reference.Instance is null
            ? reference.Arguments.Select(argument => argument.Value).ToList()
            : [reference.Instance, .. reference.Arguments.Select(argument => argument.Value)];
        if (BclMembers.Find(reference.Property) is not { } builder)
        {
            return RefuseMember(reference.Property, reference.Syntax);
        }
        if (reference.Instance is not null && CountsCharacters(reference.Property))
        {
            WarnIfBytes(reference.Instance, reference.Syntax);
        }
        var operands = Operands([.. operations]);
        return Built(
                builder,
                new BclCall(this, reference.Property.GetMethod!, operations, operands, reference.Syntax)
                {
                    IsPassed = Comparers.IsPassed(reference),
                }
            ) ?? RefuseMember(reference.Property, reference.Syntax);
    }

    /// <summary>The Lua of a use of a library member, its arguments looked at where that is awaited.</summary>
    private static LuaExpression? Built(System.Func<BclCall, LuaExpression?> builder, BclCall call) =>
        builder(CheckedMembers.Of(call));

    private LuaExpression NullableProperty(IPropertyReferenceOperation reference)
    {
        var value = Value(reference.Instance!);
        return reference.Property.Name == "HasValue" ? NotEqual(value, Nil) : Present(value, reference.Instance!);
    }

    /// <summary>Reads an indexer whose receiver and index are lowered.</summary>
    private LuaExpression BclGet(
        IPropertyReferenceOperation reference,
        LuaExpression receiver,
        List<LuaExpression> indices
    )
    {
        var operations = new[] { reference.Instance! }
            .Concat(reference.Arguments.Select(argument => argument.Value))
            .ToList();
        return
            BclMembers.Find(reference.Property) is { } builder
            && Built(
                builder,
                new BclCall(this, reference.Property.GetMethod!, operations, [receiver, .. indices], reference.Syntax)
            )
                is { } value
            ? value
            : RefuseMember(reference.Property, reference.Syntax);
    }

    /// <summary>Writes an element of a list or dictionary.</summary>
    private void BclSet(
        IPropertyReferenceOperation reference,
        LuaExpression receiver,
        IReadOnlyList<LuaExpression> indices,
        LuaExpression value
    )
    {
        switch (CollectionKinds.Of(reference.Property.ContainingType))
        {
            case CollectionKind.Sequence when reference.Property.IsIndexer:
                var place = (reference.Instance!, reference.Arguments[0].Value);
                Emit(Assign(Element(receiver, indices[0], reference.Property.ContainingType, place), value));
                break;
            case CollectionKind.Dictionary when reference.Property.IsIndexer:
                Emit(Do(Method(receiver, "Set", indices[0], value)));
                break;
            default:
                if (
                    TypeFacts.FullName(reference.Property.ContainingType) == "System.Text.StringBuilder"
                    && reference.Property.Name == "Length"
                )
                {
                    var length = ChecksIndices ? Helper("notNegative", value, Text("value")) : value;
                    Emit(Do(Method(receiver, "SetLength", length)));
                    break;
                }
                if (
                    TypeFacts.FullName(reference.Property.ContainingType) == "System.Text.StringBuilder"
                    && reference.Property.IsIndexer
                )
                {
                    Emit(Do(Helper("setCharacter", receiver, indices[0], value)));
                    break;
                }
                RefuseMember(reference.Property, reference.Syntax);
                break;
        }
    }
}
