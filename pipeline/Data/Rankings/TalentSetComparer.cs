namespace AzerothsTopTalent.Data;

/// <summary>Compares talent sets with each other and with packed numbers, so that a known set is found without making one.</summary>
internal sealed class TalentSetComparer
    : IEqualityComparer<TalentSet>,
        IAlternateEqualityComparer<ReadOnlySpan<uint>, TalentSet>
{
    public static TalentSetComparer Instance { get; } = new();

    public static int Hash(ReadOnlySpan<uint> packed)
    {
        // Multiply and mix, as in most 64-bit hashes: fast and even, and nothing stored depends on it.
        var hash = 0x9E3779B97F4A7C15UL + (ulong)packed.Length;
        foreach (var one in packed)
            hash = (hash ^ one) * 0xD6E8FEB86659FD93UL;
        hash ^= hash >> 32;
        return (int)hash;
    }

    public bool Equals(TalentSet? x, TalentSet? y) => x is null ? y is null : x.Equals(y);

    public int GetHashCode(TalentSet obj) => obj.GetHashCode();

    public bool Equals(ReadOnlySpan<uint> alternate, TalentSet other) => alternate.SequenceEqual(other.Packed);

    public int GetHashCode(ReadOnlySpan<uint> alternate) => Hash(alternate);

    public TalentSet Create(ReadOnlySpan<uint> alternate) => TalentSet.OfPacked(alternate);
}
