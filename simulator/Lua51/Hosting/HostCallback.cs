namespace AzerothsTopTalent.Lua51;

/// <summary>Calls a host's delegate with the arguments of the current frame and pushes what it returns.</summary>
internal static class HostCallback
{
    internal static int Invoke(Coroutine coroutine, Func<ScriptExecutionContext, CallbackArguments, DynValue> callback)
    {
        var arguments = coroutine.Stack[coroutine.Frame.Base..coroutine.Top];
        DynValue result;
        try
        {
            result = callback(coroutine.Context, new CallbackArguments(coroutine, arguments));
        }
        catch (ScriptRuntimeException error) when (error.NeedsPosition)
        {
            error.NeedsPosition = false;
            error.Replace(Machine.WithCaller(error.Value, coroutine.Where(1)));
            throw;
        }

        if (result.Ref is not TupleValue tuple)
        {
            coroutine.Push(result);
            return 1;
        }

        foreach (var value in tuple.Values)
        {
            coroutine.Push(value.ToScalar());
        }

        return tuple.Values.Length;
    }
}
