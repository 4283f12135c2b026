using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    private LuaExpression BclCreation(IObjectCreationOperation creation)
    {
        if (BclMembers.Find(creation.Constructor!) is not { } builder)
        {
            return Refuse(
                Rules.UnsupportedType,
                creation.Syntax,
                creation.Type!.ToDisplayString(),
                "use a type of your own, or one listed in docs/differences.md"
            );
        }
        var operations = creation
            .Arguments.OrderBy(argument => argument.Parameter!.Ordinal)
            .Select(argument => argument.Value)
            .ToList();
        var call = new BclCall(this, creation.Constructor!, operations, Arguments(creation.Arguments), creation.Syntax);
        return Built(builder, call) ?? RefuseMember(creation.Constructor!, creation.Syntax);
    }

    private LuaExpression BclCollectionExpression(ICollectionExpressionOperation collection, CollectionKind kind)
    {
        if (
            collection.Elements.Length == 0
            && collection.Type is INamedTypeSymbol empty
            && empty.InstanceConstructors.FirstOrDefault(item => item.Parameters.Length == 0) is { } constructor
            && BclMembers.Find(constructor) is { } make
        )
        {
            return make(new BclCall(this, constructor, [], [], collection.Syntax)) ?? Nil;
        }
        if (kind is not CollectionKind.Set)
        {
            return Unsupported(
                collection,
                "A collection expression for '" + collection.Type?.ToDisplayString() + "'",
                "create the collection and add the items"
            );
        }
        return Helper(
            "HashSetFrom",
            CollectedItems(collection),
            KeyFunction(CollectionKinds.ElementOf(collection.Type)!, collection.Syntax) ?? Nil
        );
    }
}
