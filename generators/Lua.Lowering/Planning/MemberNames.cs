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
internal sealed class MemberNames
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

    /// <summary>The name a member must have because of what it overrides or implements.</summary>
    private string? Forced(ISymbol member)
    {
        var overridden = member switch
        {
            IMethodSymbol method => (ISymbol?)method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            IEventSymbol item => item.OverriddenEvent,
            _ => null,
        };
        if (overridden is not null)
        {
            return facts.IsSource(overridden.ContainingType) ? Of(overridden) : overridden.Name;
        }
        foreach (var contract in member.ContainingType.AllInterfaces)
        {
            if ((OfEnumeration(contract, member) ?? OfComparison(contract, member)) is { } known)
            {
                return known;
            }
            if (facts.IsSource(contract) && ImplementedSlots.In(contract, member).FirstOrDefault() is { } slot)
            {
                return Of(slot);
            }
        }
        return null;
    }

    /// <summary>
    /// What the runtime calls on anything that can be enumerated. The members without a type argument, which a class must
    /// have beside the others, are not the ones.
    /// </summary>
    private static string? OfEnumeration(INamedTypeSymbol contract, ISymbol member)
    {
        var fixedName = (TypeFacts.FullName(contract), contract.TypeArguments.Length) switch
        {
            ("System.Collections.Generic.IEnumerable", 1) => "GetEnumerator",
            ("System.Collections.IEnumerable", 0)
                when !Enumerators.Contracts(member.ContainingType, "System.Collections.Generic.IEnumerable").Any() =>
                "GetEnumerator",
            ("System.Collections.Generic.IEnumerator", 1) => "GetCurrent",
            ("System.Collections.IEnumerator", 0)
                when Enumerators.Contracts(member.ContainingType, "System.Collections.Generic.IEnumerator").Any() =>
                "MoveNext",
            ("System.Collections.IEnumerator", 0) => member is IMethodSymbol { MethodKind: MethodKind.PropertyGet }
                ? "GetCurrent"
                : "MoveNext",
            ("System.IDisposable", 0) => "Dispose",
            _ => null,
        };
        var slotName = fixedName switch
        {
            null => null,
            "GetCurrent" => "get_Current",
            _ => fixedName,
        };
        return slotName is not null && ImplementedSlots.In(contract, member).Any(slot => slot.Name == slotName)
            ? fixedName
            : null;
    }

    /// <summary>What the runtime calls to compare, of several the one with type arguments.</summary>
    private static string? OfComparison(INamedTypeSymbol contract, ISymbol member) =>
        TypeFacts.FullName(contract) switch
        {
            "System.Collections.Generic.IComparer" or "System.Collections.Generic.IEqualityComparer" => member
                is IMethodSymbol
            && ImplementedSlots.In(contract, member).FirstOrDefault() is { } slot
                ? slot.Name
                : null,
            "System.IComparable"
                when contract.TypeArguments.Length == 1
                    || !member.ContainingType.AllInterfaces.Any(item =>
                        item.TypeArguments.Length == 1 && TypeFacts.FullName(item) == "System.IComparable"
                    ) => ImplementedSlots.In(contract, member).Any() ? "CompareTo" : null,
            "System.IEquatable"
                when SymbolEqualityComparer.Default.Equals(
                    ProgramFacts.EqualityMember(member.ContainingType),
                    member
                ) => "Equals",
            _ => null,
        };

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

    private static string ConstructorSuffix(IMethodSymbol constructor, INamedTypeSymbol type)
    {
        var own = type.InstanceConstructors.Where(item => !IsCopy(item)).ToList();
        if (own.Count < 2 || SymbolEqualityComparer.Default.Equals(own[0], constructor))
        {
            return "";
        }
        return
            Difference(constructor, own[0]) is { } difference
            && own.Skip(1).Count(other => Difference(other, own[0]) == difference || Suffix(other) == difference) == 1
            ? difference
            : Suffix(constructor);
    }

    /// <summary>The overload that is declared first, and so has the plain name, unless a base class has it.</summary>
    private static IMethodSymbol? Plain(IMethodSymbol method) =>
        method
            .ContainingType.GetMembers(method.Name)
            .OfType<IMethodSymbol>()
            .FirstOrDefault(other => !other.IsOverride && !SymbolEqualityComparer.Default.Equals(other, method));

    /// <summary>The types of the parameters that another overload has not at their place; null where there are none.</summary>
    private static string? Difference(IMethodSymbol method, IMethodSymbol? plain)
    {
        var types = plain?.Parameters.Select(item => TypeName(item.Type)).ToList();
        var difference = string.Concat(
            method
                .Parameters.Select(item => TypeName(item.Type))
                .Where((name, i) => types is not null && (i >= types.Count || types[i] != name))
                .Select(name => "_" + name)
        );
        return difference.Length > 0 ? difference : null;
    }

    /// <summary>The constructor a record makes for itself to copy.</summary>
    public static bool IsCopy(IMethodSymbol constructor) =>
        constructor is { IsImplicitlyDeclared: true, Parameters.Length: 1 }
        && constructor.ContainingType.IsRecord
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static string Suffix(IMethodSymbol method) =>
        method.Parameters.Length == 0
            ? "_none"
            : string.Concat(method.Parameters.Select(item => "_" + TypeName(item.Type)));

    private static string TypeName(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol array => TypeName(array.ElementType) + "Array",
            INamedTypeSymbol { IsTupleType: true } => "tuple",
            INamedTypeSymbol { TypeArguments.Length: > 0 } generic => generic.Name
                + string.Concat(generic.TypeArguments.Select(TypeName)),
            _ => type.SpecialType is SpecialType.None or SpecialType.System_Enum
                ? type.Name
                : type.ToDisplayString().TrimEnd('?'),
        };
}
