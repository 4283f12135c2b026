using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>Which failures an exception stands for.</summary>
internal static class FailuresOf
{
    /// <summary>The failures that a handler of an exception of <paramref name="type"/> may see.</summary>
    public static Failures Handler(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Object
            ? Failures.All
            : TypeFacts.FullName(type) switch
            {
                "System.Exception" or "System.SystemException" => Failures.All,
                "System.ArgumentException" => Failures.Index | Failures.Null,
                "System.IndexOutOfRangeException" or "System.ArgumentOutOfRangeException" => Failures.Index,
                "System.ArithmeticException" or "System.OverflowException" => Failures.Overflow,
                "System.InvalidCastException" => Failures.Cast | Failures.NamedCast,
                "System.InvalidOperationException" => Failures.Change | Failures.Value,
                "System.NullReferenceException" or "System.ArgumentNullException" => Failures.Null,
                _ => Failures.None,
            };
}
