namespace AzerothsTopTalent.Lua51;

/// <summary>Writes compiled functions as bytes and reads them back. The format is this implementation's own.</summary>
internal static partial class Dump
{
    /// <summary>The first byte of every compiled chunk.</summary>
    internal const byte Signature = 27;

    private static ReadOnlySpan<byte> Header => "\u001bLuaQ\u0000ATT1"u8;

    internal static byte[] Save(Prototype proto)
    {
        using var stream = new MemoryStream();
        stream.Write(Header);
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.Latin1, leaveOpen: true))
        {
            Write(writer, proto);
        }

        return stream.ToArray();
    }

    /// <summary>Reads a function back; code that could not have been written by <see cref="Save"/> is refused.</summary>
    internal static Prototype Load(ReadOnlySpan<byte> bytes, LuaString chunkName, Machine machine)
    {
        var name = ChunkName.Of(chunkName);
        if (name.StartsWith('\u001b') || chunkName.Length > 0 && chunkName[0] == Signature)
        {
            name = "binary string";
        }

        if (!bytes.StartsWith(Header))
        {
            var cut = bytes.Length < Header.Length && Header.StartsWith(bytes);
            throw Bad(name, cut ? "unexpected end" : "bad header");
        }

        try
        {
            using var reader = new BinaryReader(
                new MemoryStream(bytes[Header.Length..].ToArray()),
                System.Text.Encoding.Latin1
            );
            return Read(reader, machine, 0);
        }
        catch (EndOfStreamException)
        {
            throw Bad(name, "unexpected end");
        }
        catch (InvalidDataException)
        {
            throw Bad(name, "bad code");
        }
    }

    private static SyntaxErrorException Bad(string name, string what) =>
        new($"{name}: {what} in precompiled chunk", name, 0, isPremature: false);

    private static void Write(BinaryWriter writer, Prototype proto)
    {
        WriteText(writer, proto.Source);
        writer.Write(proto.LineDefined);
        writer.Write(proto.LastLineDefined);
        writer.Write(proto.UpValueCount);
        writer.Write(proto.ParameterCount);
        writer.Write(proto.VarArg);
        writer.Write(proto.MaxStack);
        WriteAll(writer, proto.Code, static (w, instruction) => w.Write(instruction.Bits));
        WriteAll(writer, proto.Constants, WriteConstant);
        WriteAll(writer, proto.Children, Write);
        WriteAll(writer, proto.Lines, static (w, line) => w.Write(line));
        WriteAll(
            writer,
            proto.Locals,
            static (w, local) =>
            {
                WriteText(w, local.Name);
                w.Write(local.Start);
                w.Write(local.End);
            }
        );
        WriteAll(writer, proto.UpValueNames, WriteText);
    }

    private static void WriteAll<T>(BinaryWriter writer, T[] items, Action<BinaryWriter, T> write)
    {
        writer.Write(items.Length);
        foreach (var item in items)
        {
            write(writer, item);
        }
    }

    private static void WriteText(BinaryWriter writer, LuaString text)
    {
        writer.Write(text.Length);
        writer.Write(text.Span);
    }

    private static void WriteConstant(BinaryWriter writer, DynValue constant)
    {
        switch (constant.Ref)
        {
            case null:
                writer.Write((byte)3);
                writer.Write(constant.Num);
                break;
            case LuaString text:
                writer.Write((byte)4);
                WriteText(writer, text);
                break;
            default:
                writer.Write(constant.Ref.Kind == LuaKind.True ? (byte)5 : (byte)constant.Ref.Kind);
                break;
        }
    }
}
