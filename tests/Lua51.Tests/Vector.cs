#pragma warning disable CA1822, CA1051 // What Lua is to see are instance members, a public field among them.
namespace AzerothsTopTalent.Lua51.Tests;

/// <summary>A type with all that a registered type may have.</summary>
public class Vector(double x, double y)
{
    public const int Dimensions = 2;

    public static readonly Vector Zero = new();

    public Vector()
        : this(0, 0) { }

    public static int Made { get; set; }

    public double X { get; set; } = x;

    public double Y { get; set; } = y;

    public double Length => Math.Sqrt((X * X) + (Y * Y));

    public string? Label;

    [LuaHidden]
    public string Secret => "hidden";

    public DayOfWeek Day { get; set; }

    public double this[int axis]
    {
        get => axis == 1 ? X : Y;
        set => X = axis == 1 ? value : X;
    }

    public static Vector operator +(Vector left, Vector right) => new(left.X + right.X, left.Y + right.Y);

    public static Vector operator *(Vector left, double factor) => new(left.X * factor, left.Y * factor);

    public static Vector operator *(double factor, Vector right) => right * factor;

    public static Vector operator -(Vector value) => new(-value.X, -value.Y);

    public static bool operator <(Vector left, Vector right) => left.Length < right.Length;

    public static bool operator >(Vector left, Vector right) => left.Length > right.Length;

    public Vector Moved(double dx, double dy = 0) => new(X + dx, Y + dy);

    public string Kind(double value) => "number " + value;

    public string Kind(string value) => "string " + value;

    public string Kind(Vector value) => "vector " + value;

    public string Mixed(int left, double right) => $"int double {left} {right}";

    public string Mixed(double left, int right) => $"double int {left} {right}";

    public double Sum(params double[] values) => values.Sum();

    public string Joined(IReadOnlyList<string> parts, IReadOnlyDictionary<string, int> counts) =>
        string.Join(",", parts)
        + string.Concat(counts.OrderBy(one => one.Key).Select(one => $" {one.Key}={one.Value}"));

    public (double X, double Y) Parts() => (X, Y);

    public void Fail() => throw new InvalidOperationException("the host's own");

    public Uri Unknown() => new("about:blank");

    public Uri? Nothing() => null;

    public List<int> Digits() => [1, 2, 3];

    public override bool Equals(object? obj) => obj is Vector other && other.X == X && other.Y == Y;

    public override int GetHashCode() => HashCode.Combine(X, Y);

    public override string ToString() => FormattableString.Invariant($"({X}, {Y})");
}
