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

    [Fact]
    public void Concatenation_OfANumberAndNothing_IsText() =>
        Snippet.Body(
            """
            int x = 5;
            var s = x + "";
            object o = s;
            return (s.Length + "") + (o is string) + (s == "5") + ("" + x).Length + (x + "" + "").Length;
            """
        );

    [Fact]
    public void Double_NegativeZeroAsConstant_KeepsItsSign() =>
        Snippet.Body(
            """
            double z = 0, m = -0.0;
            return $"{1 / z} {1 / m} {m} {z} {-z} {0 * -1.0}";
            """
        );

    [Fact]
    public void ArgumentException_Message_IsTheOneOfExceptions() =>
        Snippet.Body(
            """
            try { try { throw new ArgumentException("a", "p"); } catch { throw; } }
            catch (ArgumentException e) { return e.Message + e.ParamName; }
            """
        );

    [Fact]
    public void Null_WhoseLengthIsAsked_RaisesNullReferenceException() =>
        Snippet.Body(
            """
            try { string? s = null; return s!.Length + ""; } catch (NullReferenceException) { return "nre"; }
            """
        );

    [Fact]
    public void Temporaries_OfManyOperands_AreMadeOnce()
    {
        var operands = string.Join(" + ", Enumerable.Repeat("Next(ref n) + \",\"", 40));
        Snippet.Body(
            "var n = 0; return " + operands + ";",
            "static string Next(ref int n) { n++; return n.ToString(); }"
        );
    }
}
