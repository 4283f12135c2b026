namespace AzerothsTopTalent.Lua51;

public sealed partial class UserData
{
    /// <summary>
    /// Lets Lua see the public members of a type: fields, properties, methods, indexers, operators; static ones and
    /// constructors through <see cref="CreateStatic{T}"/>. Of a type that is not registered (and has no registered base
    /// or interface) Lua sees nothing. Holds for all scripts; registering again changes nothing.
    /// </summary>
    public static void RegisterType<T>() => TypeRegistry.Register(typeof(T));

    /// <inheritdoc cref="RegisterType{T}"/>
    public static void RegisterType(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        TypeRegistry.Register(type);
    }

    /// <summary>Takes a registration back; objects already given to Lua keep their members.</summary>
    public static void UnregisterType<T>() => TypeRegistry.Unregister(typeof(T));

    public static bool IsTypeRegistered<T>() => TypeRegistry.Exactly(typeof(T)) is not null;

    /// <summary>An object of a registered type as a Lua value.</summary>
    /// <exception cref="ArgumentException">Its type is not registered.</exception>
    public static DynValue Create(Script script, object value)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(value);
        return TypeRegistry.For(value.GetType()) is { } descriptor
            ? new UserData(value, script.Machine.Objects.MetatableOf(descriptor))
            : throw NotRegistered(value.GetType(), nameof(value));
    }

    /// <summary>A registered type itself as a Lua value: static members, and called (or by <c>__new</c>) a new object.</summary>
    /// <exception cref="ArgumentException">The type is not registered.</exception>
    public static DynValue CreateStatic<T>(Script script)
    {
        ArgumentNullException.ThrowIfNull(script);
        return TypeRegistry.Exactly(typeof(T)) is { } descriptor
            ? script.Machine.Objects.TypeTable(descriptor)
            : throw NotRegistered(typeof(T), nameof(T));
    }

    private static ArgumentException NotRegistered(Type type, string parameter) =>
        new($"{type.Name} is not registered; call UserData.RegisterType<{type.Name}>() first.", parameter);
}
