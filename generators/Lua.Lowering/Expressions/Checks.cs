using System.Linq;
using AzerothsTopTalent.Lua.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static AzerothsTopTalent.Lua.Syntax.LuaFactory;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>What a build with checks looks at when it runs; without them the values are taken as they are.</summary>
internal sealed partial class BodyLowering
{
    private const double LargestLong = 9007199254740991;

    private bool ChecksRanges => (checks & Failures.Overflow) != 0;

    private bool ChecksCasts => (checks & Failures.Cast) != 0;

    /// <summary>A value that may be missing and is asked for.</summary>
    private LuaExpression Present(LuaExpression value, IOperation source) =>
        (checks & Failures.Value) != 0 && MayBeNull(source) ? Helper("present", value) : value;

    /// <summary>Evaluates what is asked for nothing but what it does.</summary>
    public void Evaluate(LuaExpression value, IOperation source)
    {
        if (value is LuaCall or LuaMethodCall)
        {
            Emit(Do(value));
        }
        else if (ChecksIndices && !IsPath(value) || source.DescendantsAndSelf().Any(IsCall))
        {
            Temporary(value, "unused");
        }
    }

    /// <summary>Lowers code in which failures are awaited.</summary>
    private void Guarded(Failures awaited, System.Action lower)
    {
        var outer = checks;
        checks |= awaited;
        lower();
        checks = outer;
    }

    /// <summary>A computed whole number, which must fit its type; a long must be one that Lua holds exactly.</summary>
    private LuaExpression Checked(ITypeSymbol? type, LuaExpression value, IOperation? source = null)
    {
        if (
            !ChecksRanges
            || value is LuaNumber
            || Limits(type) is not { } limits
            || source is not null
                && Bounds.Of(source) is { } bounds
                && bounds.Low >= limits.Low
                && bounds.High <= limits.High
        )
        {
            return value;
        }
        return TypeFacts.Is(type, SpecialType.System_Int32)
            ? Helper("checkedInt", value)
            : Helper("checked", value, Number(limits.Low), Number(limits.High));
    }

    /// <summary>The least and greatest number of a type.</summary>
    public static (double Low, double High)? Limits(ITypeSymbol? type) =>
        type?.SpecialType switch
        {
            SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => (0, uint.MaxValue),
            SpecialType.System_Int64 => (-LargestLong, LargestLong),
            SpecialType.System_Byte => (0, byte.MaxValue),
            SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 => (0, ushort.MaxValue),
            _ => null,
        };

    /// <summary>An item at a 0-based index that the source names.</summary>
    private LuaExpression Element(
        LuaExpression items,
        LuaExpression index,
        ITypeSymbol? type,
        (IOperation Items, IOperation Index)? source = null
    )
    {
        if (!ChecksIndices || source is { } from && IsInRange(from.Items, from.Index))
        {
            return LuaFactory.Index(items, Add(index, Number(1)));
        }
        var steady = Steady(items, "items");
        return LuaFactory.Index(steady, PlaceIn(steady, index, type));
    }

    /// <summary>The Lua index of a 0-based one.</summary>
    private LuaExpression PlaceIn(
        LuaExpression items,
        LuaExpression index,
        ITypeSymbol? type,
        (IOperation Items, IOperation Index)? source = null
    ) =>
        ChecksIndices
        && !(source is { } from && IsInRange(from.Items, from.Index))
        && (type is IArrayTypeSymbol || TypeFacts.FullName(type).StartsWith("System.", System.StringComparison.Ordinal))
            ? Helper(type is IArrayTypeSymbol ? "inArray" : "inList", items, index)
            : Add(index, Number(1));
}
