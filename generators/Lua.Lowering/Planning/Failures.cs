using System;
using Microsoft.CodeAnalysis;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What .NET finds wrong by itself while code runs, and Lua only where it looks.</summary>
[Flags]
internal enum Failures
{
    None = 0,

    /// <summary>An index or a range outside of an array, list or text.</summary>
    Index = 1,

    /// <summary>A whole number outside of its type.</summary>
    Overflow = 2,

    /// <summary>A cast to what the value is not.</summary>
    Cast = 4,

    /// <summary>A collection that changes while it is enumerated.</summary>
    Change = 8,

    All = Index | Overflow | Cast | Change,
}

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
                "System.ArgumentException" => Failures.Index,
                "System.ArithmeticException" => Failures.Overflow,
                _ => Named(type),
            };

    /// <summary>The failures that an exception of just this type stands for.</summary>
    public static Failures Named(ITypeSymbol type) =>
        TypeFacts.FullName(type) switch
        {
            "System.IndexOutOfRangeException" or "System.ArgumentOutOfRangeException" => Failures.Index,
            "System.OverflowException" => Failures.Overflow,
            "System.InvalidCastException" => Failures.Cast,
            "System.InvalidOperationException" => Failures.Change,
            _ => Failures.None,
        };
}
