using AzerothsTopTalent.Transpiler.Tests.Harness;

namespace AzerothsTopTalent.Transpiler.Tests.Features;

public sealed class FormatTests
{
    [Theory]
    [InlineData("""$"{42:D5}" """)]
    [InlineData("""$"{-42:D5}" """)]
    [InlineData("""$"{3.14159:F2}" """)]
    [InlineData("""$"{2.5:F0}" """)]
    [InlineData("""$"{1234567.891:N2}" """)]
    [InlineData("""$"{1234567:N0}" """)]
    [InlineData("""$"{0.1234:P1}" """)]
    [InlineData("""$"{255:X}" """)]
    [InlineData("""$"{255:x4}" """)]
    [InlineData("""$"{-1:X}" """)]
    [InlineData("""$"{42,6}|{-42,-6}|" """)]
    [InlineData("""$"{"ab",5}|{"ab",-5}|" """)]
    [InlineData("""$"{3.14159,8:F2}|" """)]
    [InlineData("""$"{true} {false}" """)]
    [InlineData("""$"{'x'} {1L} {2u}" """)]
    [InlineData("""$"100% of {5}" """)]
    [InlineData("""(1.5).ToString("F3")""")]
    [InlineData("""12.ToString("D4")""")]
    [InlineData("""$"{0.005:0.00}" """)]
    [InlineData("""$"{12.345:0.0}" """)]
    [InlineData("""$"{-0.4:F0}" """)]
    [InlineData("""$"{1e10:F1}" """)]
    [InlineData("""5.ToString()""")]
    [InlineData("""(2.50).ToString()""")]
    [InlineData("""true.ToString()""")]
    public void Expression_OnDotNetAndInLua_GivesSameText(string expression) => Snippet.Expression(expression.Trim());
}
