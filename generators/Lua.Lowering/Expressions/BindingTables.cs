using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class BodyLowering
{
    /// <summary>A <c>[LuaTable]</c> type, a LuaArray or LuaMap, or another type of the game made by its binding.</summary>
    private LuaExpression BindingCreation(IObjectCreationOperation creation)
    {
        var type = (INamedTypeSymbol)creation.Type!;
        var name = TypeFacts.FullName(type);
        if (name == BindingAttributes.Namespace + ".LuaMap")
        {
            return MapTable(creation);
        }
        if (name == BindingAttributes.Namespace + ".LuaArray")
        {
            return Table(ListItems(creation.Initializer));
        }
        if (!BindingAttributes.Has(type, "LuaTable"))
        {
            return Refuse(
                Rules.BindingMisuse,
                creation.Syntax,
                type.ToDisplayString(),
                "the game makes such objects; call the function that returns one"
            );
        }
        var given = creation.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).ToList();
        var sets = creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().ToList() ?? [];
        var operands = Operands([.. given.Select(argument => argument.Value), .. sets.Select(item => item.Value)]);
        var fields = given
            .Select((argument, i) => new LuaField(Text(FieldFor(type, argument.Parameter!.Name)), operands[i]))
            .Concat(sets.Select((item, i) => new LuaField(Text(TargetField(item.Target)), operands[given.Count + i])))
            .Where(field => field.Value is not LuaNil)
            .ToList();
        return new LuaTable(fields);
    }

    private static string FieldFor(INamedTypeSymbol type, string parameter)
    {
        var property = type.GetMembers()
            .OfType<IPropertySymbol>()
            .FirstOrDefault(item => string.Equals(item.Name, parameter, System.StringComparison.OrdinalIgnoreCase));
        return property is null ? parameter : BindingAttributes.NameOf(property);
    }

    private LuaExpression MapTable(IObjectCreationOperation creation)
    {
        var fields = new List<LuaField>();
        foreach (var item in creation.Initializer?.Initializers ?? [])
        {
            switch (item)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } set:
                    fields.Add(new LuaField(Value(key.Value), Value(set.Value)));
                    break;
                case IInvocationOperation { Arguments: [var key, var value] }:
                    fields.Add(new LuaField(Value(key.Value), Value(value.Value)));
                    break;
            }
        }
        return new LuaTable(fields);
    }
}
