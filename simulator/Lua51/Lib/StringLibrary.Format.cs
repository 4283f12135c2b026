namespace AzerothsTopTalent.Lua51;

internal static partial class StringLibrary
{
    private static int Format(Coroutine state)
    {
        var format = state.CheckString(1);
        using var buffer = new ByteBuffer(state.Machine);
        var argument = 1;
        var span = format.Span;
        var i = 0;
        while (FormatSpec.CopyToConversion(span, ref i, buffer))
        {
            if (++argument > state.ArgumentCount)
            {
                throw state.ArgumentError(argument, "no value");
            }

            var spec = FormatSpec.Read(state, span, ref i);
            var conversion = i < span.Length ? span[i++] : (byte)0;
            AppendConversion(state, buffer, spec, conversion, argument);
        }

        return state.Return(buffer.ToArray());
    }

    /// <summary>One conversion as C's printf makes it.</summary>
    internal static void AppendConversion(
        Coroutine state,
        ByteBuffer buffer,
        FormatSpec spec,
        byte conversion,
        int argument
    )
    {
        var before = buffer.Length;
        switch ((char)conversion)
        {
            case 'c':
                buffer.Append(spec.Pad([(byte)state.CheckInt(argument)]));
                break;
            case 'd' or 'i':
                buffer.Append(spec.PadInteger(Coroutine.ToLong(state.CheckNumber(argument))));
                break;
            case 'o' or 'u' or 'x' or 'X':
                buffer.Append(spec.PadUnsigned(ToUnsigned(state.CheckNumber(argument)), (char)conversion));
                break;
            case 'e' or 'E' or 'f' or 'g' or 'G':
                buffer.Append(spec.PadFloat(state.CheckNumber(argument), (char)conversion));
                break;
            case 'q':
                AppendQuoted(buffer, state.CheckString(argument).Span);
                break;
            case 's':
                AppendString(buffer, spec, state.CheckString(argument).Span);
                break;
            default:
                var name = conversion == 0 ? "" : ((char)conversion).ToString();
                throw state.LibraryError($"invalid option '%{name}' to 'format'");
        }

        if (conversion is not ((byte)'s' or (byte)'q'))
        {
            state.Machine.Spend(buffer.Length - before); // digits are dear
        }
    }

    /// <summary>A C cast to unsigned long, as gcc does it on x86-64.</summary>
    private static ulong ToUnsigned(double value)
    {
        if (value < 9.2233720368547758e18)
        {
            return unchecked((ulong)Coroutine.ToLong(value));
        }

        return value < 18446744073709551616.0 ? (ulong)value
            : double.IsNaN(value) ? 1UL << 63
            : 0;
    }

    internal static void AppendString(ByteBuffer buffer, FormatSpec spec, ReadOnlySpan<byte> text)
    {
        if (spec.Precision is null && text.Length >= 100)
        {
            buffer.Append(text); // long strings are kept whole, zeros and all
            return;
        }

        var zero = text.IndexOf((byte)0);
        text = zero >= 0 ? text[..zero] : text;
        text = spec.Precision < text.Length ? text[..spec.Precision.Value] : text;
        buffer.Append(spec.Pad(text));
    }

    internal static void AppendQuoted(ByteBuffer buffer, ReadOnlySpan<byte> text)
    {
        buffer.Append((byte)'"');
        foreach (var c in text)
        {
            switch (c)
            {
                case (byte)'"' or (byte)'\\' or (byte)'\n':
                    buffer.Append((byte)'\\');
                    buffer.Append(c);
                    break;
                case (byte)'\r':
                    buffer.Append("\\r"u8);
                    break;
                case 0:
                    buffer.Append("\\000"u8);
                    break;
                default:
                    buffer.Append(c);
                    break;
            }
        }

        buffer.Append((byte)'"');
    }
}
