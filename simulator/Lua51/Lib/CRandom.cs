namespace AzerothsTopTalent.Lua51;

/// <summary>
/// The additive feedback generator behind the usual C library's <c>rand</c>, so that a seeded program gives the numbers
/// it gives with C Lua on Linux.
/// </summary>
internal sealed class CRandom
{
    internal const int Max = int.MaxValue;
    private const int Degree = 31;
    private const int Separation = 3;

    private readonly int[] state = new int[Degree];
    private int front;
    private int rear;

    internal CRandom() => Seed(1);

    internal void Seed(uint seed)
    {
        state[0] = seed == 0 ? 1 : unchecked((int)seed);
        for (var i = 1; i < Degree; i++)
        {
            // 16807 * s % 2147483647 without overflow
            var previous = (long)state[i - 1];
            var word = (16807 * (previous % 127773)) - (2836 * (previous / 127773));
            state[i] = (int)(word < 0 ? word + int.MaxValue : word);
        }

        front = Separation;
        rear = 0;
        for (var i = 0; i < Degree * 10; i++)
        {
            Next();
        }
    }

    internal int Next()
    {
        var sum = unchecked((uint)state[front] + (uint)state[rear]);
        state[front] = (int)sum;
        front = (front + 1) % Degree;
        rear = (rear + 1) % Degree;
        return (int)(sum >> 1);
    }
}
