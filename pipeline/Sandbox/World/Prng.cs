namespace AzerothsTopTalent.Sandbox.World;

/// <summary>
/// A small deterministic generator (SplitMix64): the same seed gives the same numbers on every machine and runtime,
/// which <see cref="Random"/> does not promise.
/// </summary>
public sealed class Prng(ulong seed)
{
    private ulong state = seed;

    /// <summary>A generator for one thing in the world, independent of the order in which things are asked for.</summary>
    public static Prng For(ulong seed, params ReadOnlySpan<int> keys)
    {
        var state = seed;
        foreach (var key in keys)
        {
            state = Mix(state ^ (uint)key);
        }

        return new Prng(state);
    }

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        return Mix(state);
    }

    /// <summary>A number from 0 up to, not including, <paramref name="limit"/> (at least 1).</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>True in about <paramref name="percent"/> of 100 cases.</summary>
    public bool Percent(double percent) => Fraction() * 100 < percent;

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private static ulong Mix(ulong value)
    {
        value = (value + 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
