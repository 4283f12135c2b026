using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AzerothsTopTalent.Lua.Lowering;

/// <summary>
/// How a hole of an interpolated string is printed: <paramref name="Specifier"/> for string.format, and either the number
/// itself or the text that <paramref name="Helper"/> makes of it.
/// </summary>
internal sealed record FormatPlan(
    string Specifier,
    bool IsNumber,
    string? Helper,
    int Digits,
    bool Lower,
    string? Refusal
)
{
    /// <summary>For a value that may be null, which prints as nothing: the format of the number, without alignment.</summary>
    public FormatPlan? OfNumber { get; init; }

    /// <summary>The parts of a pattern of digits.</summary>
    public IReadOnlyList<FormatPattern> Patterns { get; init; } = [];
}

/// <summary>Reads .NET's standard numeric formats.</summary>
internal static class FormatPlans
{
    public static FormatPlan Of(InterpolationPart hole)
    {
        var source = hole.Expression
            is IConversionOperation
            {
                IsImplicit: true,
                OperatorMethod: null or { DeclaringSyntaxReferences.Length: 0 }
            } boxing
            ? boxing.Operand
            : hole.Expression!;
        return Of(hole.Format, hole.Alignment, source.Type);
    }

    public static FormatPlan Of(string? format, int width, ITypeSymbol? type)
    {
        var padding = width == 0 ? "" : width.ToString(CultureInfo.InvariantCulture);
        if (string.IsNullOrEmpty(format))
        {
            return new FormatPlan("%" + padding + "s", false, null, 0, false, null);
        }
        if (TypeFacts.NullableOf(type) is { } inner)
        {
            var number = Of(format, 0, inner);
            return number with { Specifier = "%" + padding + "s", OfNumber = number };
        }
        if (TypeFacts.IsEnum(type))
        {
            return format switch
            {
                "D" or "d" => new FormatPlan("%" + padding + "d", true, null, 0, false, null),
                "G" or "g" => Of(null, width, type),
                _ => new FormatPlan("%s", true, null, 0, false, format),
            };
        }
        var letter = char.ToUpperInvariant(format![0]);
        var digits = int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? given
            : -1;
        if (digits < 0 && format.Length > 1 || !char.IsLetter(letter))
        {
            return Custom(format, padding);
        }
        var isInteger =
            TypeFacts.IsInteger(type)
            && type!.SpecialType is not (SpecialType.System_Int64 or SpecialType.System_UInt32);
        return letter switch
        {
            'D' when isInteger => new FormatPlan("%" + padding + Precision(digits) + "d", true, null, 0, false, null),
            'D' => Text(padding, "paddedWhole", digits < 0 ? 0 : digits),
            'F' => Text(padding, "fixedPoint", digits < 0 ? 2 : digits),
            'N' => Text(padding, "grouped", digits < 0 ? 2 : digits),
            'P' => Text(padding, "percent", digits < 0 ? 2 : digits),
            'X' => new FormatPlan(
                "%" + padding + "s",
                true,
                "hexadecimal",
                digits < 0 ? 0 : digits,
                char.IsLower(format[0]),
                null
            ),
            'E' when TypeFacts.IsDouble(type) && digits <= 15 => Text(
                padding,
                "exponential",
                digits < 0 ? 6 : digits
            ) with
            {
                Lower = char.IsLower(format[0]),
            },
            'G' when TypeFacts.IsDouble(type) && digits is > 0 and <= 17 && format[0] == 'G' => Text(
                padding,
                "general",
                digits
            ),
            'B' when isInteger => Text(padding, "binary", digits < 0 ? 1 : digits),
            'G' or 'R' when digits < 0 => new FormatPlan("%" + padding + "s", false, null, 0, false, null),
            _ => new FormatPlan("%s", true, null, 0, false, format),
        };
    }

    private static FormatPlan Text(string padding, string helper, int digits) =>
        new("%" + padding + "s", true, helper, digits, false, null);

    private static string Precision(int digits) =>
        digits < 0 ? "" : "." + digits.ToString(CultureInfo.InvariantCulture);

    /// <summary>Patterns of zeros with an optional fraction of zeros: <c>000</c>, <c>0.00</c>.</summary>
    private static FormatPlan Custom(string format, string padding)
    {
        var parts = format.Split('.');
        if (parts.Length <= 2 && parts.All(part => part.Length > 0 && part.All(c => c == '0')))
        {
            var decimals = parts.Length == 2 ? parts[1].Length : 0;
            return parts[0].Length == 1 ? Text(padding, "fixedPointAway", decimals)
                : decimals == 0 ? Text(padding, "paddedWhole", parts[0].Length)
                : Text(padding, "patterned", 0) with { Patterns = FormatPattern.Of(format) };
        }
        return FormatPattern.Of(format) is { Count: > 0 } patterns
            ? Text(padding, "patterned", 0) with
            {
                Patterns = patterns,
            }
            : new FormatPlan("%s", true, null, 0, false, format);
    }
}
