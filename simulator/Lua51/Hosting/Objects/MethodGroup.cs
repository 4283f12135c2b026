using System.Reflection;

namespace AzerothsTopTalent.Lua51;

/// <summary>Methods of one name, of which the arguments choose.</summary>
internal sealed class MethodGroup
{
    private readonly string name;
    private readonly Overload[] overloads;

    internal MethodGroup(string name, MethodBase[] methods)
    {
        this.name = name;
        overloads = [.. methods.Select(method => new Overload(method))];
    }

    internal string Name => name;

    /// <summary>Whether some method takes the arguments.</summary>
    internal bool Takes(ScriptExecutionContext context, CallbackArguments arguments, int skip)
    {
        var values = arguments.GetArray(skip);
        return overloads.Any(overload => overload.Bind(context, values) is not null);
    }

    /// <summary>Calls the method whose parameters fit best.</summary>
    /// <param name="context">Given to parameters that ask for it.</param>
    /// <param name="target">The object; null for static methods and constructors.</param>
    /// <param name="arguments">The call's arguments.</param>
    /// <param name="skip">How many of them are not the method's: 1 for the object itself.</param>
    /// <exception cref="ScriptRuntimeException">None fits, or two fit equally well.</exception>
    internal object? Invoke(ScriptExecutionContext context, object? target, CallbackArguments arguments, int skip)
    {
        var values = arguments.GetArray(skip);
        (Overload Method, object?[] Values, int Cost)? best = null;
        var isTie = false;
        foreach (var overload in overloads)
        {
            if (overload.Bind(context, values) is not var (bound, cost))
            {
                continue;
            }

            if (best is null || cost < best.Value.Cost)
            {
                best = (overload, bound, cost);
                isTie = false;
            }
            else
            {
                isTie |= cost == best.Value.Cost;
            }
        }

        if (best is null)
        {
            throw overloads.Length == 1
                ? overloads[0].Misfit(context, arguments, skip)
                : context.Error($"no overload of '{name}' takes ({TypesOf(values)})");
        }

        return isTie
            ? throw context.Error($"call of '{name}' with ({TypesOf(values)}) is ambiguous")
            : best.Value.Method.Call(target, best.Value.Values);
    }

    private static string TypesOf(DynValue[] values) => string.Join(", ", values.Select(value => value.TypeName));
}
