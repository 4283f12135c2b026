using System.Reflection;

namespace AzerothsTopTalent.Lua51;

/// <summary>The public members of a registered type, by the names Lua uses.</summary>
internal sealed class TypeDescriptor
{
    private readonly Dictionary<string, Member> instance = [];
    private readonly Dictionary<string, Member> ofType = [];

    internal TypeDescriptor(Type type)
    {
        Type = type;
        Collect(instance, BindingFlags.Instance);
        Collect(ofType, BindingFlags.Static);
        var constructors = type.GetConstructors().Where(IsVisible).ToArray<MethodBase>();
        Constructors = constructors.Length > 0 && !type.IsAbstract ? new MethodGroup(type.Name, constructors) : null;
        Indexers = Group("get_" + IndexerName(type));
        IndexSetters = Group("set_" + IndexerName(type));
    }

    internal Type Type { get; }

    internal MethodGroup? Constructors { get; }

    internal MethodGroup? Indexers { get; }

    internal MethodGroup? IndexSetters { get; }

    /// <summary>
    /// A member: by its own name, else with a first capital (<c>name</c> finds <c>Name</c>), else with capitals for
    /// underscores (<c>max_health</c> finds <c>MaxHealth</c>).
    /// </summary>
    internal Member? Find(string name, bool isStatic)
    {
        var members = isStatic ? ofType : instance;
        return members.GetValueOrDefault(name) ?? members.GetValueOrDefault(Pascal(name));
    }

    /// <summary>The operator methods of a name the compiler gives them; null when the type has none.</summary>
    internal MethodGroup? Operator(string name)
    {
        var methods = Type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(method => method.Name == name && IsVisible(method))
            .ToArray<MethodBase>();
        return methods.Length == 0 ? null : new MethodGroup(name, methods);
    }

    private void Collect(Dictionary<string, Member> members, BindingFlags kind)
    {
        var flags = BindingFlags.Public | BindingFlags.FlattenHierarchy | kind;
        foreach (var field in Type.GetFields(flags).Where(field => IsVisible(field) && field.Name != "value__"))
        {
            members[field.Name] = new FieldMember(field);
        }

        foreach (var property in Type.GetProperties(flags).Where(IsVisible))
        {
            if (property.GetIndexParameters().Length == 0)
            {
                members.TryAdd(property.Name, new PropertyMember(property));
            }
        }

        var methods = Type.GetMethods(flags)
            .Where(method => !method.IsSpecialName && !method.ContainsGenericParameters && IsVisible(method))
            .Where(method => method.GetBaseDefinition().DeclaringType != typeof(object));
        foreach (var overloads in methods.GroupBy(method => method.Name))
        {
            members.TryAdd(overloads.Key, new MethodMember(new MethodGroup(overloads.Key, [.. overloads])));
        }
    }

    private MethodGroup? Group(string name)
    {
        var methods = Type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => method.IsSpecialName && method.Name == name && IsVisible(method))
            .ToArray<MethodBase>();
        return methods.Length == 0 ? null : new MethodGroup("[]", methods);
    }

    private static string IndexerName(Type type) =>
        type.GetCustomAttribute<DefaultMemberAttribute>()?.MemberName ?? "Item";

    private static bool IsVisible(MemberInfo member) => !member.IsDefined(typeof(LuaHiddenAttribute), inherit: true);

    private static string Pascal(string name) =>
        string.Concat(
            name.Split('_', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => char.ToUpperInvariant(part[0]) + part[1..])
        );
}
