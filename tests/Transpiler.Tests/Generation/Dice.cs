namespace AzerothsTopTalent.Transpiler.Tests.Generation;

/// <summary>Choices that depend on the seed alone.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>From 0 to <paramref name="bound"/> - 1.</summary>
    public int Below(int bound) => random.Next(bound);

    public int Between(int least, int most) => random.Next(least, most + 1);

    /// <summary>True <paramref name="percent"/> times of a hundred.</summary>
    public bool Chance(int percent) => random.Next(100) < percent;

    public T Pick<T>(params IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
