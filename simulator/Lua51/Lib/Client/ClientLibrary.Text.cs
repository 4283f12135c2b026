using System.Text;

namespace AzerothsTopTalent.Lua51;

internal static partial class ClientLibrary
{
    private static void AddText(Machine machine, LibraryBuilder globals)
    {
        var library = Library(machine, "string");
        library.AddOpen("join", Join);
        library.AddOpen("concat", state => JoinFrom(state, LuaString.Empty, 1));
        library.Add("split", state => Split(state, PushAll));
        library.Add("trim", Trim);
        library.Add(
            "rtgsub",
            state => throw state.LibraryError("string.rtgsub is not simulated: its rules are not documented")
        );
        globals.Add("strsplittable", state => Split(state, PushTable));
        globals.Add("strlenutf8", state => state.Return(CountCharacters(state.CheckString(1).Span)));
        globals.Add("strcmputf8i", CompareIgnoringCase);
        globals.AddOpen("tostringall", ToStringAll);
    }

    private static int Join(Coroutine state) => JoinFrom(state, state.CheckString(1), 2);

    /// <summary>Joins arguments; with a secret among them, the result is one.</summary>
    private static int JoinFrom(Coroutine state, LuaString separator, int first)
    {
        using var buffer = new ByteBuffer(state.Machine);
        var isSecret = false;
        for (var i = first; i <= state.ArgumentCount; i++)
        {
            isSecret |= state.Argument(i).IsSecret;
            state.Stack[state.Frame.Base + i - 1] = state.Argument(i).Reveal();
            if (i > first)
            {
                buffer.Append(separator.Span);
            }

            buffer.Append(state.CheckString(i).Span);
        }

        var result = new DynValue(new LuaString(buffer.ToArray()));
        return state.Return(isSecret ? result.AsSecret() : result);
    }

    /// <summary>Cuts a text at any of the separator's characters, into so many pieces at most.</summary>
    private static int Split(Coroutine state, Func<Coroutine, List<DynValue>, int> push)
    {
        var separators = state.CheckString(1);
        var text = state.CheckString(2);
        var limit = state.OptionalInt(3, int.MaxValue);
        var pieces = new List<DynValue>();
        var start = 0;
        for (var i = 0; i < text.Length && (pieces.Count < limit - 1 || limit <= 0); i++)
        {
            if (separators.Span.Contains(text[i]))
            {
                pieces.Add(new DynValue(new LuaString(text.Array[start..i])));
                start = i + 1;
            }
        }

        pieces.Add(new DynValue(new LuaString(text.Array[start..])));
        state.Machine.Consume(pieces.Count);
        return push(state, pieces);
    }

    private static int PushAll(Coroutine state, List<DynValue> pieces)
    {
        state.CheckRoom(pieces.Count, "string split into too many pieces");
        foreach (var piece in pieces)
        {
            state.Push(piece);
        }

        return pieces.Count;
    }

    private static int PushTable(Coroutine state, List<DynValue> pieces)
    {
        var table = new Table(state.Machine, pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            table.RawSet(i + 1, pieces[i]);
        }

        return state.Return(new DynValue(table));
    }

    private static int Trim(Coroutine state)
    {
        var text = state.CheckString(1);
        var characters = state.OptionalString(2)?.Memory ?? " \t\r\n"u8.ToArray();
        return state.Return(text.Span.Trim(characters.Span).ToArray());
    }

    private static int CountCharacters(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            count += (unit & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }

    private static int CompareIgnoringCase(Coroutine state)
    {
        var left = Encoding.UTF8.GetString(state.CheckString(1).Span);
        var right = Encoding.UTF8.GetString(state.CheckString(2).Span);
        return state.Return(string.Compare(left, right, StringComparison.OrdinalIgnoreCase));
    }

    private static int ToStringAll(Coroutine state)
    {
        var count = state.ArgumentCount;
        state.CheckRoom(count, "too many values");
        for (var i = 1; i <= count; i++)
        {
            state.Push(state.ToText(state.Argument(i)));
        }

        return count;
    }
}
