namespace AzerothsTopTalent.Data.Tests;

/// <summary>
/// A disk whose process dies at a chosen write: an append leaves a part of its bytes, a replacement leaves the old file or
/// the temporary one beside it, and nothing works after that. Or, with <paramref name="error"/>, a disk that says why.
/// </summary>
internal sealed class CrashingDisk(int atWrite, double torn, Exception? error = null) : IDisk
{
    private int writes;

    public bool Crashed { get; private set; }

    public byte[]? Read(string path) => Crashed && error is null ? throw Death() : Disk.Instance.Read(path);

    public Stream Append(string path, long length)
    {
        Step();
        return new CrashingStream(this, Disk.Instance.Append(path, length));
    }

    public void Replace(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            Step();
        }
        catch (IOException) when (error is null)
        {
            // What a killed process leaves of an atomic replacement.
            File.WriteAllBytes(path + ".tmp", content[..(int)(content.Length * torn)].ToArray());
            throw;
        }
        Disk.Instance.Replace(path, content);
    }

    public void Rename(string from, string to)
    {
        Step();
        Disk.Instance.Rename(from, to);
    }

    public void Delete(string path) => Disk.Instance.Delete(path);

    private void Step()
    {
        if (Crashed || writes++ >= atWrite)
        {
            Crashed = true;
            throw error ?? Death();
        }
    }

    private static IOException Death() => new("the process is dead");

    private sealed class CrashingStream(CrashingDisk disk, Stream file) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => file.Length;

        public override long Position
        {
            get => file.Position;
            set => file.Position = value;
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            try
            {
                disk.Step();
            }
            catch (IOException)
            {
                file.Write(buffer, offset, (int)(count * disk.Torn));
                file.Flush();
                throw;
            }
            file.Write(buffer, offset, count);
        }

        public override void Flush() => file.Flush();

        // A dead process cuts nothing back; a full disk lets a file be cut.
        public override void SetLength(long value)
        {
            if (disk.IsDead)
                throw Death();
            file.SetLength(value);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

        protected override void Dispose(bool disposing)
        {
            file.Dispose();
            base.Dispose(disposing);
        }
    }

    private double Torn => torn;

    private bool IsDead => Crashed && error is null;
}
