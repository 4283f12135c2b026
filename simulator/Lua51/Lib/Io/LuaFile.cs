using System.Diagnostics;

namespace AzerothsTopTalent.Lua51;

/// <summary>An open file, pipe or standard stream of a script.</summary>
internal sealed class LuaFile(Stream stream, bool isStandard, Process? process = null)
{
    private int pushedBack = -1;

    internal Stream Stream { get; } = stream;

    internal bool IsStandard { get; } = isStandard;

    internal bool IsClosed { get; private set; }

    internal Buffering Buffering { get; set; }

    internal int Read()
    {
        var next = pushedBack;
        pushedBack = -1;
        return next >= 0 ? next : Stream.ReadByte();
    }

    internal void Write(ReadOnlySpan<byte> bytes)
    {
        Stream.Write(bytes);
        if (Buffering == Buffering.None || (Buffering == Buffering.Line && bytes.Contains((byte)'\n')))
        {
            Stream.Flush();
        }
    }

    internal void PushBack(int value) => pushedBack = value;

    internal int Peek() => pushedBack = Read();

    internal int Read(Span<byte> target)
    {
        if (pushedBack < 0 || target.IsEmpty)
        {
            return Stream.Read(target);
        }

        target[0] = (byte)pushedBack;
        pushedBack = -1;
        return 1 + Stream.Read(target[1..]);
    }

    internal long Seek(long offset, SeekOrigin origin)
    {
        if (origin == SeekOrigin.Current && pushedBack >= 0)
        {
            offset--;
        }

        pushedBack = -1;
        return Stream.Seek(offset, origin);
    }

    internal void Close()
    {
        IsClosed = true;
        Stream.Dispose();
        process?.WaitForExit();
        process?.Dispose();
    }
}
