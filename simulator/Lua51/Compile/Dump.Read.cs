using System.Runtime.CompilerServices;

namespace AzerothsTopTalent.Lua51;

internal static partial class Dump
{
    private const int MaxNesting = 200;

    private static Prototype Read(BinaryReader reader, Machine machine, int nesting)
    {
        if (nesting > MaxNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new InvalidDataException("too deep");
        }

        var proto = new Prototype
        {
            Source = ReadText(reader, machine),
            LineDefined = reader.ReadInt32(),
            LastLineDefined = reader.ReadInt32(),
            UpValueCount = reader.ReadByte(),
            ParameterCount = reader.ReadByte(),
            VarArg = reader.ReadByte(),
            MaxStack = reader.ReadByte(),
            Code = ReadAll(reader, static r => new Instruction(r.ReadUInt32())),
            Constants = ReadAll(reader, r => ReadConstant(r, machine)),
            Children = ReadAll(reader, r => Read(r, machine, nesting + 1)),
            Lines = ReadAll(reader, static r => r.ReadInt32()),
            Locals = ReadAll(
                reader,
                r => new LocalVariable(ReadText(r, machine)) { Start = r.ReadInt32(), End = r.ReadInt32() }
            ),
            UpValueNames = ReadAll(reader, r => ReadText(r, machine)),
        };
        CodeVerifier.Verify(proto);
        proto.Exec = Specializer.Specialize(proto);
        return proto;
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new T[ReadCount(reader)];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(reader);
        }

        return items;
    }

    /// <summary>A count is at most the bytes that are left: a damaged one must not make us reserve memory.</summary>
    private static int ReadCount(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var left = reader.BaseStream.Length - reader.BaseStream.Position;
        return count >= 0 && count <= left ? count : throw new EndOfStreamException();
    }

    private static LuaString ReadText(BinaryReader reader, Machine machine)
    {
        return machine.Intern(new LuaString(reader.ReadBytes(ReadCount(reader))));
    }

    private static DynValue ReadConstant(BinaryReader reader, Machine machine) =>
        reader.ReadByte() switch
        {
            (byte)LuaKind.Nil => DynValue.Nil,
            (byte)LuaKind.False => DynValue.False,
            3 => new DynValue(reader.ReadDouble()),
            4 => new DynValue(ReadText(reader, machine)),
            5 => DynValue.True,
            _ => throw new InvalidDataException("no such constant"),
        };
}
