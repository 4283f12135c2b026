using System.Collections.Generic;
using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// The Lua name of every member of the program. A name is kept as written unless another member of the same type or of
/// one of its bases has it: then the later one gets a suffix made of its parameter types, as few of them as tell it apart
/// from the one that has the plain name.
/// </summary>
internal sealed partial class MemberNames
{
    private static readonly HashSet<string> Reserved =
    [
        "new",
        "init",
        "__index",
        "implements",
        "names",
        "values",
        "keyFields",
    ];

    private readonly ProgramFacts facts;
    private readonly Dictionary<ISymbol, string> names = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, HashSet<string>> taken = new(SymbolEqualityComparer.Default);

    public MemberNames(ProgramFacts facts)
    {
        this.facts = facts;
        foreach (var type in facts.Types.Where(type => type.TypeKind == TypeKind.Interface))
        {
            Assign(type);
        }
        foreach (var type in facts.Types.Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct))
        {
            KeepApart(type);
        }
        foreach (var type in facts.Types)
        {
            Assign(type);
        }
    }

    /// <summary>Members of two interfaces that have one name, and that a type implements by two members, get two names.</summary>
    private void KeepApart(INamedTypeSymbol type)
    {
        var implementations = new Dictionary<string, ISymbol>();
        var slots = type
            .AllInterfaces.Where(contract => facts.IsSource(contract))
            .SelectMany(contract => contract.GetMembers().Where(slot => !slot.IsStatic && IsNamed(slot)));
        foreach (var slot in slots)
        {
            if (type.FindImplementationForInterfaceMember(slot) is not { } implementation)
            {
                continue;
            }
            var name = Of(slot);
            if (
                implementations.TryGetValue(name, out var other)
                && !SymbolEqualityComparer.Default.Equals(other, implementation)
            )
            {
                name += "_" + slot.ContainingType.Name;
                names[slot.OriginalDefinition] = name;
            }
            implementations[name] = implementation;
        }
    }

    public string Of(ISymbol member) =>
        names.TryGetValue(member.OriginalDefinition, out var name) ? name : Escape(member.Name);

    public string Getter(IPropertySymbol property) =>
        names.TryGetValue(Key(property.OriginalDefinition, true), out var name) ? name : "Get" + property.Name;

    public string Setter(IPropertySymbol property) =>
        names.TryGetValue(Key(property.OriginalDefinition, false), out var name) ? name : "Set" + property.Name;

    /// <summary>The function that makes an object.</summary>
    public string Constructor(IMethodSymbol constructor) => "new" + Of(constructor);

    /// <summary>The function that fills an object that exists already; derived constructors call it.</summary>
    public string Initializer(IMethodSymbol constructor) => "init" + Of(constructor);

    public static string Escape(string name) =>
        LuaStrings.IsKeyword(name) ? name + "_"
        : LuaStrings.IsIdentifier(name) ? name
        : LuaStrings.Identifier(name);

    private static ISymbol Key(IPropertySymbol property, bool getter) =>
        (getter ? property.GetMethod : property.SetMethod) ?? (ISymbol)property;

    private void Assign(INamedTypeSymbol type)
    {
        if (taken.ContainsKey(type))
        {
            return;
        }
        var used = new HashSet<string>(Reserved);
        taken[type] = used;
        if (type.BaseType?.OriginalDefinition is { } parent && facts.IsSource(parent))
        {
            Assign(parent);
            used.UnionWith(taken[parent]);
        }
        var members = type.GetMembers().Where(IsNamed).ToList();
        foreach (var member in members)
        {
            if (Forced(member) is { } forced)
            {
                names[member] = forced;
                used.Add(forced);
            }
        }
        foreach (var member in members.Where(member => !names.ContainsKey(member)))
        {
            names[member] = member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
                ? ConstructorSuffix(constructor, type)
                : Free(member, used);
        }
    }

    private static bool IsNamed(ISymbol member) =>
        member is IFieldSymbol { AssociatedSymbol: null } or IEventSymbol or IPropertySymbol { IsIndexer: false }
        || member
            is IMethodSymbol
            {
                IsImplicitlyDeclared: true,
                MethodKind: MethodKind.Constructor or MethodKind.PropertyGet or MethodKind.PropertySet
            }
        || member
            is IMethodSymbol
            {
                IsImplicitlyDeclared: false,
                MethodKind: not (MethodKind.StaticConstructor or MethodKind.Destructor)
            } method
            && method.AssociatedSymbol is not IEventSymbol
        || member is IMethodSymbol { MethodKind: MethodKind.EventAdd or MethodKind.EventRemove };

    private static string Free(ISymbol member, HashSet<string> used)
    {
        var name = Escape(BaseName(member));
        if (used.Add(name))
        {
            return name;
        }
        var parameters = "_" + member.ContainingType.Name;
        if (member is IMethodSymbol method)
        {
            if (Difference(method, Plain(method)) is { } difference && used.Add(name + difference))
            {
                return name + difference;
            }
            parameters = Suffix(method);
        }
        var candidate = name + parameters;
        for (var i = 2; !used.Add(candidate); i++)
        {
            candidate = name + parameters + i;
        }
        return candidate;
    }

    private static string BaseName(ISymbol member)
    {
        if (member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property })
        {
            return property.Name;
        }
        if (member is IMethodSymbol method)
        {
            return method.MethodKind switch
            {
                MethodKind.PropertyGet => "Get" + AccessorName(method),
                MethodKind.PropertySet => "Set" + AccessorName(method),
                MethodKind.EventAdd => "Add" + Simple(method.AssociatedSymbol!.Name),
                MethodKind.EventRemove => "Remove" + Simple(method.AssociatedSymbol!.Name),
                MethodKind.UserDefinedOperator => method.Name.Replace("op_", ""),
                // A value's own text is another thing than what it is converted to.
                MethodKind.Conversion when TypeFacts.IsString(method.ReturnType) => "ToText",
                MethodKind.Conversion => "To" + (method.ReturnType.Name.Length > 0 ? method.ReturnType.Name : "Array"),
                _ => Simple(method.Name),
            };
        }
        return Simple(member.Name);
    }

    private static string AccessorName(IMethodSymbol accessor) =>
        accessor.AssociatedSymbol is IPropertySymbol { IsIndexer: true }
            ? "Item"
            : Simple(accessor.AssociatedSymbol!.Name);

    /// <summary>The part behind the last dot: explicit implementations carry the interface in their name.</summary>
    private static string Simple(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
