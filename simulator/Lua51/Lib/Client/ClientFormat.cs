namespace AzerothsTopTalent.Lua51;

/// <summary>
/// The client's <c>string.format</c>: 32-bit integers that do not wrap but fail, arguments named by position
/// (<c>%2$s</c>), and secret arguments, which make the result secret.
/// </summary>
internal static class ClientFormat
{
    internal static int Format(Coroutine state)
    {
        var isSecret = RevealArguments(state);
        var format = state.CheckString(1);
        using var buffer = new ByteBuffer(state.Machine);
        var argument = 1;
        var span = format.Span;
        var i = 0;
        while (FormatSpec.CopyToConversion(span, ref i, buffer))
        {
            argument = Positional(span, ref i) ?? argument + 1;
            if (argument > state.ArgumentCount)
            {
                throw state.ArgumentError(argument, "no value");
            }

            var spec = FormatSpec.Read(state, span, ref i);
            var conversion = i < span.Length ? span[i++] : (byte)0;
            if (conversion is (byte)'d' or (byte)'i' or (byte)'u' or (byte)'x' or (byte)'X' or (byte)'o' or (byte)'c')
            {
                CheckRange(state, state.CheckNumber(argument));
            }

            if (conversion is (byte)'x' or (byte)'X' or (byte)'o' or (byte)'u')
            {
                buffer.Append(spec.PadUnsigned(unchecked((uint)(long)state.CheckNumber(argument)), (char)conversion));
            }
            else
            {
                StringLibrary.AppendConversion(state, buffer, spec, conversion, argument);
            }
        }

        var result = new DynValue(new LuaString(buffer.ToArray()));
        return state.Return(isSecret ? result.AsSecret() : result);
    }

    private static bool RevealArguments(Coroutine state)
    {
        var isSecret = false;
        for (var i = state.Frame.Base; i < state.Top; i++)
        {
            isSecret |= state.Stack[i].IsSecret;
            state.Stack[i] = state.Stack[i].Reveal();
        }

        return isSecret;
    }

    private static int? Positional(ReadOnlySpan<byte> format, ref int i)
    {
        if (i + 1 < format.Length && format[i] is >= (byte)'1' and <= (byte)'9' && format[i + 1] == '$')
        {
            i += 2;
            return format[i - 2] - '0' + 1;
        }

        return null;
    }

    private static void CheckRange(Coroutine state, double value)
    {
        // Negative numbers fit %x as their 32-bit pattern; nothing fits beyond 31 bits and a sign.
        if (value is not (> -2147483649.0 and < 2147483648.0))
        {
            throw state.LibraryError($"integer overflow attempting to store {NumberText.Format(value)}");
        }
    }
}
