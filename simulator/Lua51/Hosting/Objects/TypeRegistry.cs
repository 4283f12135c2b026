using System.Collections.Concurrent;

namespace AzerothsTopTalent.Lua51;

/// <summary>The types that Lua may see, for all scripts of the process.</summary>
internal static class TypeRegistry
{
    private static readonly ConcurrentDictionary<Type, TypeDescriptor> Descriptors = new();

    internal static void Register(Type type) => Descriptors.TryAdd(type, new TypeDescriptor(type));

    internal static void Unregister(Type type) => Descriptors.TryRemove(type, out _);

    internal static TypeDescriptor? Exactly(Type type) => Descriptors.GetValueOrDefault(type);

    /// <summary>What is known of an object's type: itself, else its nearest registered base, else a registered interface.</summary>
    internal static TypeDescriptor? For(Type type)
    {
        for (var known = type; known is not null; known = known.BaseType)
        {
            if (Descriptors.TryGetValue(known, out var descriptor))
            {
                return descriptor;
            }
        }

        return type.GetInterfaces().Select(Exactly).FirstOrDefault(descriptor => descriptor is not null);
    }
}
