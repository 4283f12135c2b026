using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

internal sealed partial class TypeLowering
{
    private void Head()
    {
        var statements = new List<LuaStatement>();
        if (!IsFirstPart)
        {
            statements.Add(Local(self.Name, program.Types.FromAddon(Symbol)));
            scope.UsesAddon = true;
        }
        else
        {
            statements.Add(Local(self.Name, Symbol.TypeKind == TypeKind.Enum ? EnumTable() : EmptyTable()));
            if (HasInstances)
            {
                statements.Add(Assign(LuaFactory.Member(self, "__index"), self));
            }
            statements.Add(Assign(Field(), self));
        }
        scope.Define(Symbol);
        var documented = Documentation();
        statements[0] = statements[0] with { Comments = documented, SourceLine = Lines.Of(source.Syntax) };
        output.Head.AddRange(statements);
    }

    private bool HasInstances => Symbol.TypeKind is TypeKind.Class or TypeKind.Struct && !Symbol.IsStatic;

    private LuaExpression EmptyTable()
    {
        var parent = Symbol.BaseType;
        if (parent is null || parent.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
        {
            return new LuaTable([]);
        }
        var reference = BaseReference(parent);
        return reference is null
            ? new LuaTable([])
            : Call("setmetatable", new LuaTable([]), new LuaTable([new LuaField(Text("__index"), reference)]));
    }

    /// <summary>The class this one derives from: one of the program's, or an exception of the runtime's.</summary>
    private LuaExpression? BaseReference(INamedTypeSymbol parent)
    {
        if (program.Facts.IsSource(parent))
        {
            return scope.Reference(parent);
        }
        var body = NewBody(source.Syntax, null);
        if (TypeFacts.IsException(parent))
        {
            return Exceptions.Reference(body, parent, source.Syntax);
        }
        if (TypeFacts.FullName(parent) == "System.EventArgs")
        {
            return body.HelperFunction("EventArgs");
        }
        if (Symbol.TypeKind == TypeKind.Class)
        {
            program.Diagnostics.Report(
                Rules.UnsupportedType,
                Symbol.Locations[0],
                parent.ToDisplayString(),
                "derive from a class of your own"
            );
        }
        return null;
    }

    private LuaExpression Field()
    {
        if (Symbol.ContainingType is { } outer)
        {
            return LuaFactory.Member(scope.Reference(outer), program.Types.Field(Symbol));
        }
        scope.UsesAddon = true;
        return LuaFactory.Member("addon", program.Types.Field(Symbol));
    }

    private LuaExpression EnumTable()
    {
        var fields = new List<LuaField>();
        foreach (var field in Symbol.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
        {
            var value = NewBody(source.Syntax, null)
                .Literal(field.ConstantValue, Symbol.EnumUnderlyingType, source.Syntax);
            fields.Add(new LuaField(Text(program.Members.Of(field)), value));
        }
        return new LuaTable(fields);
    }
}
