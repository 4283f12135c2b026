using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Programs;

/// <summary>Programs that were once transpiled wrongly or refused without need.</summary>
public sealed class FoundTests
{
    [Fact]
    public void With_OnTuple_ChangesTheCopyOnly() =>
        Snippet.Body(
            """
            var tuple = (Name: "n", Value: 3);
            var copy = tuple with { Value = 4 };
            return tuple.Name + copy.Value + tuple.Value + tuple.Equals(copy);
            """
        );

    [Fact]
    public void Contains_OnArray_BindsToSpansAndStillWorks() =>
        Snippet.Body(
            """
            int[] items = [1, 2, 3];
            return $"{items.Contains(2)} {items.Contains(9)} {Array.IndexOf(items, 3)}";
            """
        );

    [Fact]
    public void Generic_FieldSetByConstructor_NeedsNoDefault() =>
        Snippet.Body(
            """
            return new Box<int>(5).Value + new Box<string>("x").Value;
            """,
            "",
            "public sealed class Box<T> { public T Value; public Box(T value) { Value = value; } }"
        );
}
