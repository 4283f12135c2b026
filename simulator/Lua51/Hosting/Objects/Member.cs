using System.Reflection;

namespace AzerothsTopTalent.Lua51;

/// <summary>A member of a registered type as Lua reads and writes it.</summary>
internal abstract record Member;

/// <summary>A value that can be read, or written, or both.</summary>
internal abstract record ValueMember(Type Type, bool CanRead, bool CanWrite) : Member
{
    internal abstract object? Get(object? target);

    internal abstract void Set(object? target, object? value);
}

internal sealed record FieldMember(FieldInfo Field)
    : ValueMember(Field.FieldType, CanRead: true, CanWrite: !Field.IsInitOnly && !Field.IsLiteral)
{
    internal override object? Get(object? target) => Field.GetValue(target);

    internal override void Set(object? target, object? value) => Field.SetValue(target, value);
}

internal sealed record PropertyMember(PropertyInfo Property)
    : ValueMember(
        Property.PropertyType,
        CanRead: Property.GetMethod is { IsPublic: true },
        CanWrite: Property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter)
    )
{
    internal override object? Get(object? target) =>
        Property.GetMethod!.Invoke(target, BindingFlags.DoNotWrapExceptions, null, null, null);

    internal override void Set(object? target, object? value) =>
        Property.SetMethod!.Invoke(target, BindingFlags.DoNotWrapExceptions, null, [value], null);

    private static bool IsInitOnly(MethodInfo setter) =>
        setter
            .ReturnParameter.GetRequiredCustomModifiers()
            .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
}

internal sealed record MethodMember(MethodGroup Methods) : Member;
