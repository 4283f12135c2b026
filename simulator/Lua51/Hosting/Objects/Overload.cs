using System.Reflection;

namespace AzerothsTopTalent.Lua51;

/// <summary>A method with what binding arguments to it needs.</summary>
internal sealed class Overload(MethodBase method)
{
    /// <summary>Cost of a parameter that takes its default value, or of arguments gathered in an array.</summary>
    private const int IndirectCost = 1;

    private readonly ParameterInfo[] parameters = method.GetParameters();

    private bool IsOpen => parameters is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute), inherit: false);

    /// <summary>Converts the arguments; null when the method does not take them. Less cost is a better fit.</summary>
    internal (object?[] Values, int Cost)? Bind(ScriptExecutionContext context, DynValue[] arguments)
    {
        var values = new object?[parameters.Length];
        var next = 0;
        var cost = 0;
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            if (TryProvide(context, parameter.ParameterType, out values[i]))
            {
                continue;
            }

            if (IsOpen && i == parameters.Length - 1)
            {
                if (Gather(parameter.ParameterType.GetElementType()!, arguments.AsSpan(next), ref cost) is not { } rest)
                {
                    return null;
                }

                values[i] = rest;
                return (values, cost + IndirectCost);
            }

            if (next >= arguments.Length && parameter.IsOptional)
            {
                values[i] = parameter.DefaultValue;
                cost += IndirectCost;
                continue;
            }

            if (next >= arguments.Length)
            {
                return null;
            }

            if (!ClrValue.TryConvert(arguments[next++], parameter.ParameterType, out values[i], ref cost))
            {
                return null;
            }
        }

        return next == arguments.Length ? (values, cost) : null;
    }

    internal object? Call(object? target, object?[] values)
    {
        const BindingFlags flags = BindingFlags.DoNotWrapExceptions;
        return method is ConstructorInfo constructor
            ? constructor.Invoke(flags, null, values, null)
            : method.Invoke(target, flags, null, values, null);
    }

    /// <summary>The error that tells why the only method of its name does not take the arguments.</summary>
    internal ScriptRuntimeException Misfit(ScriptExecutionContext context, CallbackArguments arguments, int skip)
    {
        var next = skip;
        foreach (var parameter in parameters)
        {
            if (TryProvide(context, parameter.ParameterType, out _))
            {
                continue;
            }

            var type = parameter.ParameterType;
            if (IsOpen && ReferenceEquals(parameter, parameters[^1]))
            {
                type = type.GetElementType()!;
                while (next < arguments.Count && ClrValue.Converts(arguments[next], type))
                {
                    next++;
                }
            }

            if (next >= arguments.Count ? !parameter.IsOptional : !ClrValue.Converts(arguments[next], type))
            {
                var got = next < arguments.Count ? arguments[next].TypeName : "no value";
                return arguments.BadArgument(next, $"{ClrValue.NameOf(type)} expected, got {got}");
            }

            next++;
        }

        return context.Error($"'{method.Name}' takes {parameters.Length} arguments, got {arguments.Count - skip}");
    }

    private static bool TryProvide(ScriptExecutionContext context, Type type, out object? value)
    {
        value =
            type == typeof(ScriptExecutionContext) ? context
            : type == typeof(Script) ? context.OwnerScript
            : null;
        return value is not null;
    }

    private static Array? Gather(Type element, ReadOnlySpan<DynValue> arguments, ref int cost)
    {
        var rest = Array.CreateInstance(element, arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!ClrValue.TryConvert(arguments[i], element, out var value, ref cost))
            {
                return null;
            }

            rest.SetValue(value, i);
        }

        return rest;
    }
}
