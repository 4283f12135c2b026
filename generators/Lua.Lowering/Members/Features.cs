using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Adds what the program asked of a type while its bodies were lowered: enum names, equality, text, keys, tested interfaces.</summary>
internal sealed class Features(
    ProgramContext program,
    System.Func<INamedTypeSymbol, IMethodSymbol?, BodyLowering> bodies
)
{
    private readonly HashSet<(INamedTypeSymbol, string)> done = [];

    private BodyLowering Body(INamedTypeSymbol type) => bodies(type, null);

    /// <summary>Adds what is asked for and not there yet; true when something was added, which may ask for more.</summary>
    public bool Add(TypeOutput output, LuaName self)
    {
        var type = output.Symbol;
        var before = done.Count;
        if (program.Requests.EnumNames.Contains(type) && done.Add((type, "names")))
        {
            output.Constants.Add(Assign(Member(self, "names"), NamesTable(type)));
        }
        if (IsTold(type) && done.Add((type, "fullName")))
        {
            output.Constants.Add(Assign(Member(self, "fullName"), Text(BodyLowering.FullName(type))));
        }
        if (program.Requests.TypesNamed && HasInstances(type) && done.Add((type, "typeName")))
        {
            output.Constants.Add(Assign(Member(self, "typeName"), Text(BodyLowering.RuntimeName(type))));
        }
        if (program.Requests.EnumValues.Contains(type) && done.Add((type, "values")))
        {
            output.Constants.Add(Assign(Member(self, "values"), ValuesTable(type)));
        }
        if (program.Requests.Equality.Contains(type) && !DeclaresEquals(type) && done.Add((type, "equals")))
        {
            output.Members.Add(Equality(type, self));
        }
        if (
            (
                program.Requests.Texts.Contains(type)
                || program.Requests.AllTexts
                    && type.IsRecord
                    && !type.IsAbstract
                    && program.Facts.WithoutText(type) is null
            )
            && !program.Facts.HasToString(type)
            && done.Add((type, "text"))
        )
        {
            output.Members.Add(ToText(type, self));
        }
        if (program.Requests.Keys.Contains(type) && done.Add((type, "key")))
        {
            output.Constants.Add(
                Assign(Member(self, "keyFields"), Table(Fields(type).Select(item => Text(item.Name))))
            );
        }
        if (IsHashed(type) && ProgramFacts.HashCode(type) is { } hashCode && done.Add((type, "hash")))
        {
            output.Members.Add(HashCode(type, hashCode, self));
        }
        if (
            type.TypeKind is TypeKind.Class or TypeKind.Struct
            && !type.IsStatic
            && Tested(type) is { Count: > 0 } tested
            && done.Add((type, "implements"))
        )
        {
            output.Initializers.Insert(
                0,
                Assign(
                    Member(self, "implements"),
                    new LuaTable(tested.Select(item => new LuaField(Body(type).TypeReference(item), True)).ToList())
                )
            );
        }
        return done.Count > before;
    }

    /// <summary>True for an exception that may have no message of its own: that of the library names its type.</summary>
    private bool IsTold(INamedTypeSymbol type)
    {
        while (type.BaseType is { } parent && program.Facts.IsSource(parent))
        {
            type = parent;
        }
        return TypeFacts.FullName(type.BaseType) == "System.Exception"
            && type.InstanceConstructors.Any(constructor => !Exceptions.HasMessage(constructor));
    }

    private static bool HasInstances(INamedTypeSymbol type) =>
        type is { IsStatic: false, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface };

    /// <summary>True for what may stand in a dictionary as a key: the type itself, those it derives from and derived ones.</summary>
    private bool IsHashed(INamedTypeSymbol type) =>
        program.Requests.Hashed.Any(key => IsBase(key, type) || IsBase(type, key));

    private static bool IsBase(INamedTypeSymbol? type, INamedTypeSymbol parent)
    {
        while (type is not null && !SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, parent))
        {
            type = type.BaseType;
        }
        return type is not null;
    }

    private LuaStatement HashCode(INamedTypeSymbol type, IMethodSymbol method, LuaName self) =>
        new LuaFunctionStatement(
            self,
            "GetHashCode",
            bodies(type, method).MethodFunction(method, program.Facts.Body(method)!.Operation)
        )
        {
            BlankBefore = true,
            SourceLine = Lines.Of(method.DeclaringSyntaxReferences[0].GetSyntax()),
        };

    private List<INamedTypeSymbol> Tested(INamedTypeSymbol type) =>
        type
            .AllInterfaces.Select(item => item.OriginalDefinition)
            .Where(item => program.Requests.TestedInterfaces.Contains(item))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .ToList();

    private static bool DeclaresEquals(INamedTypeSymbol type) =>
        type.GetMembers("Equals").OfType<IMethodSymbol>().Any(method => !method.IsImplicitlyDeclared);

    private LuaExpression NamesTable(INamedTypeSymbol type)
    {
        var names = new List<LuaField>();
        var seen = new HashSet<object>();
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue))
        {
            if (seen.Add(field.ConstantValue!))
            {
                var value = Body(type)
                    .Literal(
                        field.ConstantValue,
                        type.EnumUnderlyingType,
                        field.DeclaringSyntaxReferences[0].GetSyntax()
                    );
                names.Add(new LuaField(value, Text(field.Name)));
            }
        }
        return new LuaTable(names);
    }

    private LuaExpression ValuesTable(INamedTypeSymbol type) =>
        new LuaTable(
            type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(field => field.HasConstantValue)
                .Select(field => new LuaField(
                    Text(field.Name),
                    Body(type)
                        .Literal(
                            field.ConstantValue,
                            type.EnumUnderlyingType,
                            field.DeclaringSyntaxReferences[0].GetSyntax()
                        )
                ))
                .ToList()
        );

    /// <summary>The stored values of a record or struct, base classes first, with their Lua fields.</summary>
    private List<(string Name, string Label, ITypeSymbol Type)> Fields(INamedTypeSymbol type, bool shown = false)
    {
        var result = type.BaseType is { } parent && program.Facts.IsSource(parent) ? Fields(parent, shown) : [];
        foreach (var member in type.GetMembers())
        {
            switch (member)
            {
                case IFieldSymbol { IsStatic: false, AssociatedSymbol: null, IsConst: false } field
                    when !shown || field.DeclaredAccessibility == Accessibility.Public:
                    result.Add((program.Members.Of(field), field.Name, field.Type));
                    break;
                case IPropertySymbol { IsStatic: false, IsIndexer: false } property
                    when PropertyShape.IsAuto(property)
                        && (!shown || property.DeclaredAccessibility == Accessibility.Public):
                    result.Add(
                        (
                            program.Properties.UsesAccessors(property)
                                ? PropertyShape.BackingField(property)
                                : program.Members.Of(property),
                            property.Name,
                            property.Type
                        )
                    );
                    break;
            }
        }
        return result;
    }

    private LuaStatement Equality(INamedTypeSymbol type, LuaName self)
    {
        var other = Name("other");
        var body = Body(type);
        LuaExpression test = Equal(Call("getmetatable", other), Call("getmetatable", Self));
        foreach (var (name, _, fieldType) in Fields(type))
        {
            test = And(test, body.ValueEquality(Member(Self, name), Member(other, name), fieldType));
        }
        return new LuaFunctionStatement(self, "Equals", new LuaFunction(["other"], Block(Return(test))))
        {
            BlankBefore = true,
        };
    }

    /// <summary>The text .NET makes of a record: <c>Point { X = 1, Y = 2 }</c>, public members in order.</summary>
    private LuaStatement ToText(INamedTypeSymbol type, LuaName self)
    {
        var body = Body(type);
        var parts = new List<LuaExpression>();
        var separator = type.Name + " { ";
        var shown = Shown(type).ToList();
        var before = body.Isolate(() =>
        {
            foreach (var (label, value, memberType, isNeverNull) in shown)
            {
                parts.Add(Text(separator + label + " = "));
                parts.Add(body.TextOf(value, memberType, type.DeclaringSyntaxReferences[0].GetSyntax(), isNeverNull));
                separator = ", ";
            }
        });
        parts.Add(Text(shown.Count == 0 ? separator + "}" : " }"));
        var text = BodyLowering.Join(parts);
        return new LuaFunctionStatement(self, "ToString", new LuaFunction([], new LuaBlock([.. before, Return(text)])))
        {
            BlankBefore = true,
        };
    }

    private IEnumerable<(string Label, LuaExpression Value, ITypeSymbol Type, bool IsNeverNull)> Shown(
        INamedTypeSymbol type
    ) =>
        program
            .Facts.Printed(type)
            .Select(member =>
                member switch
                {
                    IPropertySymbol property => (
                        property.Name,
                        program.Properties.UsesAccessors(property)
                            ? Method(Self, program.Members.Of(property.GetMethod!))
                            : Member(Self, program.Members.Of(property)),
                        property.Type,
                        IsNeverNull(property, property.Type)
                    ),
                    var field => (
                        field.Name,
                        Member(Self, program.Members.Of(field)),
                        ((IFieldSymbol)field).Type,
                        IsNeverNull(field, ((IFieldSymbol)field).Type)
                    ),
                }
            );

    private bool IsNeverNull(ISymbol member, ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.NotAnnotated && !program.Facts.NullTexts.Contains(member);

    private static LuaExpression Member(LuaExpression target, string name) => LuaFactory.Member(target, name);
}
