using System.Diagnostics.CodeAnalysis;

namespace AzerothsTopTalent.Data;

/// <summary>A value or the <see cref="Data.Failure"/> that stands in its place. <c>default</c> is not a result.</summary>
public readonly record struct Result<T>
{
    private Result(T? value, Failure? failure)
    {
        Value = value;
        Failure = failure;
    }

    public T? Value { get; }

    public Failure? Failure { get; }

    /// <summary>Whether there is a value; <paramref name="failure"/> says why not.</summary>
    public bool Has([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Failure? failure)
    {
        value = Value;
        failure = Failure;
        return failure is null;
    }

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Failure failure) => new(default, failure);
}
