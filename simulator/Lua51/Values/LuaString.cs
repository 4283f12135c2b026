using System.Text;

namespace AzerothsTopTalent.Lua51;

/// <summary>An immutable string of bytes with a cached hash.</summary>
internal sealed class LuaString : LuaObject, IEquatable<LuaString>
{
    private readonly byte[] bytes;
    private int hash;
    private bool hashed;

    /// <param name="bytes">Kept, not copied: nobody may write to it afterwards.</param>
    internal LuaString(byte[] bytes)
        : base(LuaKind.String) => this.bytes = bytes;

    internal static readonly LuaString Empty = new([]);

    internal static LuaString From(string text) => new(ByteText.Encode(text));

    /// <summary>Each character becomes the byte of its code: for text that is known to be Latin.</summary>
    internal static LuaString Latin(string text) => new(Encoding.Latin1.GetBytes(text));

    internal int Length => bytes.Length;

    internal byte this[int index] => bytes[index];

    internal ReadOnlySpan<byte> Span => bytes;

    internal ReadOnlyMemory<byte> Memory => bytes;

    internal byte[] Array => bytes;

    /// <summary>The hash C Lua uses (at most 32 bytes are looked at): table order follows from it.</summary>
    internal int Hash => hashed ? hash : ComputeHash();

    private int ComputeHash()
    {
        var h = (uint)bytes.Length;
        var step = (bytes.Length >> 5) + 1;
        for (var i = bytes.Length; i >= step; i -= step)
        {
            h ^= (h << 5) + (h >> 2) + bytes[i - 1];
        }

        hash = (int)h;
        hashed = true;
        return hash;
    }

    public bool Equals(LuaString? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && bytes.Length == other.bytes.Length
            && Hash == other.Hash
            && Span.SequenceEqual(other.bytes)
        );

    public override bool Equals(object? obj) => Equals(obj as LuaString);

    public override int GetHashCode() => Hash;

    /// <summary>Byte order, which is strcoll's in the C locale.</summary>
    internal int CompareTo(LuaString other) => Span.SequenceCompareTo(other.bytes);

    /// <summary>The bytes read as UTF-8; those that are not come back as they were through <see cref="From"/>.</summary>
    public override string ToString() => ByteText.Decode(bytes);

    /// <summary>The bytes read as UTF-8; those that are not become U+FFFD.</summary>
    internal string ToUtf16() => Encoding.UTF8.GetString(bytes);

    internal string ToLatin() => Encoding.Latin1.GetString(bytes);
}
