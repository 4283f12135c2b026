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

    [Fact]
    public void Property_OverridingOneWithAValue_KeepsItsOwn() =>
        Snippet.Body(
            """
            Shape shape = new Poly();
            shape.Sides += 1;
            return shape.Sides + "," + new Tri().Sides + "," + new Plain().Sides + "," + ((Poly)shape).Base();
            """,
            "",
            """
            public abstract class Shape { public virtual int Sides { get; set; } = 1; }
            public class Poly : Shape { public override int Sides { get; set; } = 5; public int Base() => base.Sides; }
            public class Tri : Poly { public override int Sides { get => 3; set { } } }
            public class Plain : Shape { }
            """
        );

    [Fact]
    public void Concatenation_OfNullInDisguise_IsEmptyText() =>
        Snippet.Body(
            """
            string text = null!;
            return "x" + text + "y" + (text?.Length ?? 0);
            """
        );
}
