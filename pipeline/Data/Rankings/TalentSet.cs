using System.Globalization;
using System.Text;

namespace AzerothsTopTalent.Data;

/// <summary>
/// The full set of talents of one player: entries with their points, entry ids ascending. Immutable; two sets are equal
/// when they hold the same entries with the same points.
/// </summary>
public sealed class TalentSet : IEquatable<TalentSet>
{
    /// <summary>Points of one entry fit in these bits, the entry id stands above them.</summary>
    private const int PointBits = 6;
    private const uint PointMask = (1u << PointBits) - 1;
    public const int MaxPoints = (int)PointMask;
    public const int MaxEntryId = (1 << (32 - PointBits)) - 1;
    private readonly uint[] packed;

    private TalentSet(uint[] packed) => this.packed = packed;

    /// <summary>The set as packed numbers; what <see cref="TalentSetComparer"/> compares.</summary>
    public ReadOnlySpan<uint> Packed => packed;

    public int Count => packed.Length;

    /// <summary>Entry id and points, entry ids ascending.</summary>
    public IEnumerable<(int EntryId, int Points)> Entries => packed.Select(one => (EntryOf(one), PointsOf(one)));

    /// <summary>
    /// The set of these entries. Null when there are none, when one stands there twice, or when one is impossible: ids go
    /// from 1 to <see cref="MaxEntryId"/>, points from 0 to <see cref="MaxPoints"/>.
    /// </summary>
    public static TalentSet? Of(IEnumerable<(int EntryId, int Points)> entries)
    {
        var points = new SortedDictionary<int, int>();
        foreach (var (entryId, ranks) in entries)
        {
            if (entryId is < 1 or > MaxEntryId || ranks is < 0 or > MaxPoints || !points.TryAdd(entryId, ranks))
                return null;
        }
        var taken = points.Where(one => one.Value > 0).Select(one => Pack(one.Key, one.Value)).ToArray();
        return taken.Length == 0 ? null : new TalentSet(taken);
    }

    /// <summary>The set of packed numbers that are in order already; see <see cref="Pack"/>.</summary>
    internal static TalentSet OfPacked(ReadOnlySpan<uint> packed) => new(packed.ToArray());

    internal static uint Pack(int entryId, int points) => ((uint)entryId << PointBits) | (uint)points;

    internal static int EntryOf(uint packed) => (int)(packed >> PointBits);

    internal static int PointsOf(uint packed) => (int)(packed & PointMask);

    /// <summary>Reads what <see cref="ToString"/> wrote, or null for any other text.</summary>
    public static TalentSet? Parse(ReadOnlySpan<char> text)
    {
        var packed = new List<uint>(80);
        var entry = 0;
        foreach (var range in text.Split('.'))
        {
            var part = text[range];
            var star = part.IndexOf('*');
            var points = 1;
            var step = star < 0 ? part : part[..star];
            if (
                star >= 0
                && !int.TryParse(part[(star + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out points)
            )
                return null;
            if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var difference))
                return null;
            if (difference is < 1 or > MaxEntryId || points is < 1 or > MaxPoints)
                return null;
            entry += difference;
            if (entry > MaxEntryId)
                return null;
            packed.Add(Pack(entry, points));
        }
        return packed.Count == 0 ? null : new TalentSet([.. packed]);
    }

    public bool Equals(TalentSet? other) => other is not null && Packed.SequenceEqual(other.Packed);

    public override bool Equals(object? obj) => Equals(obj as TalentSet);

    public override int GetHashCode() => TalentSetComparer.Hash(packed);

    /// <summary>
    /// The first entry id, then the differences, separated by dots; points other than 1 behind a star: "96161*2.11.1".
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder(packed.Length * 3);
        var previous = 0;
        foreach (var one in packed)
        {
            if (text.Length > 0)
                text.Append('.');
            text.Append(EntryOf(one) - previous);
            if (PointsOf(one) != 1)
                text.Append('*').Append(PointsOf(one));
            previous = EntryOf(one);
        }
        return text.ToString();
    }
}
